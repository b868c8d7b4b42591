using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Finds a share in percent: 10%, ten percent, 12.5 pct.</summary>
internal static class PercentReader
{
    /// <summary>The first one outside of free words, with the place of its number.</summary>
    public static (decimal Percent, int First)? Read(Sentence sentence)
    {
        string?[] words = [.. sentence.Words.Select((w, i) => sentence.Texts.Any(t => i >= t.First && i < t.End) ? null : w.Text)];
        for (var at = 0; at + 1 < words.Length; at++)
            if (NumberReader.Read(words, at) is var (percent, _, end) && sentence.Word(end) is "%" or "percent" or "pct") return (percent, at);
        return null;
    }
}
