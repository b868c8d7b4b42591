using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Finds amounts of money: $1.2m, 50k, 10,000 dollars, over 5 thousand, 10k+.</summary>
internal static class AmountReader
{
    private const int EarliestYear = 2010;
    private const int LatestYear = 2035;
    private const decimal LeastBare = 100;

    private static readonly FrozenSet<string> CountedThings = Lexicon.Set("amounts.countedThings");
    private static readonly FrozenSet<string> Expecting = Lexicon.Set("amounts.expecting");
    private static readonly FrozenSet<string> Over = Lexicon.Set("amounts.over");

    /// <summary>Words that are long enough to be misspelt.</summary>
    public static IEnumerable<string> Vocabulary => Lexicon.Set("amounts.vocabulary");

    /// <summary>All amounts of a sentence; a word that is <see langword="null"/> belongs to something else.</summary>
    public static List<AmountHit> Read(IReadOnlyList<string?> words)
    {
        var hits = new List<AmountHit>();
        var least = Enumerable.Range(0, words.Count).Any(at => CurrencyReader.Name(words, at) is not null) ? 0 : LeastBare;
        for (var at = 0; at < words.Count; at++)
        {
            if (AmountRangeReader.ReadAt(words, at) is var (from, to))
            {
                hits.AddRange([from, to]);
                at = to.End - 1;
                continue;
            }

            if (ReadAt(words, at, least) is not { } hit) continue;
            hits.Add(hit);
            at = hit.End - 1;
        }

        return hits;
    }

    // Less than the least is hardly money, unless a currency is named somewhere: "over 50 in euros".
    private static AmountHit? ReadAt(IReadOnlyList<string?> words, int at, decimal least)
    {
        var (bound, number) = BoundReader.Read(words, at);
        if (Bare(words, number) is not var (amount, money, _, end)) return null;
        if (BoundReader.After(words, end) is var (open, after)) (bound, end) = (open, after);
        // A bare number is money only where something bounds it or it was expected, and nothing else is counted by it.
        var counts = words.At(end) is { } next && (PeriodWords.Unit(next) is not null || CountedThings.Contains(next));
        var awaited = words.Is(at - 1, Expecting);
        // "the win rate over 2017" is a year.
        if (!money && words.Is(at, Over) && end == at + 2 && PeriodWords.Year(words.At(at + 1)!) is >= EarliestYear and <= LatestYear) return null;
        return money || (awaited && !counts) || (bound != AmountBound.None && !counts && amount >= least) ? new(amount, bound, at, end) : null;
    }

    /// <summary>An amount without what bounds it; it is surely money where a currency or a scale is said.</summary>
    public static (decimal Amount, bool Money, decimal Scale, int End)? Bare(IReadOnlyList<string?> words, int at, bool cents = true)
    {
        if (CurrencyReader.Read(words, at, cents) is { } said) return (said.Amount * said.Unit, true, said.Scale, said.End);
        return NumberReader.Read(words, at) is var (amount, scale, end) ? (amount, scale > 1, scale, end) : null;
    }
}
