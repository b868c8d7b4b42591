using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Tells names from other words by how they are written.</summary>
internal static class Capitals
{
    private const string Ends = ".!?:;\n";

    /// <summary>Whether a word within a sentence is written with a capital, and the others are not: "met Cheers yesterday", but not "thanks a lot, Cheers".</summary>
    public static bool IsName(string text, Word word, int at, int count)
    {
        if (at == 0 || word.Length == 0 || !char.IsUpper(text[word.Start]) || !text.Any(char.IsLower)) return false;
        var before = text.AsSpan(0, word.Start).TrimEnd();
        return !Ends.Contains(before[^1], StringComparison.Ordinal) && (at < count - 1 || before[^1] is not ',');
    }
}
