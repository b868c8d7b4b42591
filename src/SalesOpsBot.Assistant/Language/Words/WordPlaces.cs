using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Words by their place, as far as there are any.</summary>
internal static class WordPlaces
{
    /// <summary>The word at a place; nothing beyond the ends, or where it belongs to something else.</summary>
    public static string? At(this IReadOnlyList<string?> words, int at) => at >= 0 && at < words.Count ? words[at] : null;

    /// <summary>Whether there is a word at a place, and it is one of a set.</summary>
    public static bool Is(this IReadOnlyList<string?> words, int at, FrozenSet<string> any) => words.At(at) is { } word && any.Contains(word);

    /// <summary>Whether there is a word at a place, and it is one of a set.</summary>
    public static bool Is(this IReadOnlyList<Word> words, int at, FrozenSet<string> any) => at >= 0 && at < words.Count && any.Contains(words[at].Text);
}
