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
        var (bound, number) = Bound(words, at);
        if (Bare(words, number) is not var (amount, money, _, end)) return null;
        if (Word(words, end) is "+" or "plus") (bound, end) = (AmountBound.AtLeast, end + 1);
        else if (Word(words, end) is "or" or "and" && Word(words, end + 1) is "more" or "up" or "higher" or "above" or "bigger" or "over") (bound, end) = (AmountBound.AtLeast, end + 2);
        else if (Word(words, end) is "or" && Word(words, end + 1) is "less" or "lower" or "below" or "smaller") (bound, end) = (AmountBound.AtMost, end + 2);
        // A bare number is money only where something bounds it or it was expected, and nothing else is counted by it.
        var counts = Word(words, end) is { } next && (PeriodWords.Unit(next) is not null || next is "deal" or "deals" or "reps" or "%" or "percent");
        var awaited = at > 0 && words[at - 1] is "expected" or "expecting" or "expect";
        // "the win rate over 2017" is a year.
        if (!money && Word(words, at) is "over" && end == at + 2 && PeriodWords.Year(Word(words, at + 1)!) is >= EarliestYear and <= LatestYear) return null;
        return money || (awaited && !counts) || (bound != AmountBound.None && !counts && amount >= least) ? new(amount, bound, at, end) : null;
    }

    /// <summary>An amount without what bounds it; it is surely money where a currency or a scale is said.</summary>
    public static (decimal Amount, bool Money, decimal Scale, int End)? Bare(IReadOnlyList<string?> words, int at, bool cents = true)
    {
        if (CurrencyReader.Read(words, at, cents) is { } said) return (said.Amount * said.Unit, true, said.Scale, said.End);
        return NumberReader.Read(words, at) is var (amount, scale, end) ? (amount, scale > 1, scale, end) : null;
    }

    private static (AmountBound Bound, int Next) Bound(IReadOnlyList<string?> words, int at) => (Word(words, at), Word(words, at + 1)) switch
    {
        ("over" or "above" or "exceeding" or "worth" or "atleast" or "minimum" or "min", "than" or "of" or "at") => (AmountBound.AtLeast, Word(words, at + 2) is "least" ? at + 3 : at + 2),
        ("over" or "above" or "exceeding" or "minimum" or "min" or "atleast", _) => (AmountBound.AtLeast, at + 1),
        ("worth", "more" or "over" or "above") => (AmountBound.AtLeast, Word(words, at + 2) is "than" ? at + 3 : at + 2),
        ("more" or "greater" or "bigger" or "larger" or "higher", "than" or "then") => (AmountBound.AtLeast, at + 2),
        ("at", "least") => (AmountBound.AtLeast, at + 2),
        ("north", "of") => (AmountBound.AtLeast, at + 2),
        ("no" or "not", "more" or "bigger" or "larger" or "higher" or "over" or "above") => (AmountBound.AtMost, Word(words, at + 2) is "than" ? at + 3 : at + 2),
        ("no" or "not", "less" or "smaller" or "lower" or "under" or "below") => (AmountBound.AtLeast, Word(words, at + 2) is "than" ? at + 3 : at + 2),
        ("up", "to") => (AmountBound.AtMost, at + 2),
        ("max" or "maximum", _) => (AmountBound.AtMost, Word(words, at + 1) is "of" ? at + 2 : at + 1),
        ("worth" or "valued", "less" or "under" or "below") => (AmountBound.AtMost, Word(words, at + 2) is "than" ? at + 3 : at + 2),
        (">", "=") => (AmountBound.AtLeast, at + 2),
        (">", _) => (AmountBound.AtLeast, at + 1),
        ("<", "=") => (AmountBound.AtMost, at + 2),
        ("under" or "below" or "beneath", _) => (AmountBound.AtMost, at + 1),
        ("less" or "smaller" or "lower" or "cheaper" or "fewer", "than" or "then") => (AmountBound.AtMost, at + 2),
        ("at", "most") => (AmountBound.AtMost, at + 2),
        ("<", _) => (AmountBound.AtMost, at + 1),
        ("worth" or "valued", "no" or "not" or "at" or "up" or ">" or "<") when Bound(words, at + 1) is var inner and not (AmountBound.None, _) => inner,
        _ => (AmountBound.None, at),
    };

    private static string? Word(IReadOnlyList<string?> words, int at) => at < words.Count ? words[at] : null;
}
