namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>What is said in one or several words and stands for nothing but itself.</summary>
internal static class AnyPhrase
{
    /// <summary>Phrases of which it matters only whether one is said.</summary>
    public static Phrases<bool> Of(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, true)));
}
