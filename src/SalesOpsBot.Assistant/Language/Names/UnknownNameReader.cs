using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>Finds names that the company does not know yet, by their capital letters: "a new deal with Blue Harbor".</summary>
internal static class UnknownNameReader
{
    /// <summary>The first one after one of these words.</summary>
    public static string? After(Sentence sentence, FrozenSet<string> introducing)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
        {
            if (!introducing.Contains(sentence.Words[at].Text)) continue;
            var end = at + 1;
            while (end < sentence.Words.Count && IsName(sentence, end)) end++;
            if (end > at + 1) return sentence.Said(at + 1, end);
        }

        return null;
    }

    private static bool IsName(Sentence sentence, int at)
    {
        var word = sentence.Words[at];
        return sentence.Free[at] is not null && char.IsUpper(sentence.Text[word.Start]) && !sentence.IsDated(at)
            && sentence.Text.Any(char.IsLower);
    }
}
