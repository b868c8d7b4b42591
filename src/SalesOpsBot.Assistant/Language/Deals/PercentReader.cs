using System.Globalization;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Finds a share in percent: 10%, ten percent, 12.5 pct.</summary>
internal static class PercentReader
{
    /// <summary>The first one outside of free words, with the place of its number.</summary>
    public static (decimal Percent, int First)? Read(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Word(at + 1) is not ("%" or "percent" or "pct") || sentence.Texts.Any(t => at >= t.First && at < t.End)) continue;
            if (Number(sentence.Words[at].Text) is { } number) return (number, at);
        }

        return null;
    }

    private static decimal? Number(string word) => (decimal?)Numerals.Cardinal(word)
        ?? (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);
}
