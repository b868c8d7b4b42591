namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Words by their place, as far as there are any.</summary>
internal static class WordPlaces
{
    /// <summary>The word at a place; nothing beyond the ends, or where it belongs to something else.</summary>
    public static string? At(this IReadOnlyList<string?> words, int at) => at >= 0 && at < words.Count ? words[at] : null;
}
