using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Finds amounts from one to another: between 5k and 10k, $1,000 to $3,000, 5-10k.</summary>
internal static class AmountRangeReader
{
    // Fewer than this is hardly an amount that somebody narrows a list by.
    private const decimal LeastBare = 100;

    private static readonly FrozenSet<string> Opening = Lexicon.Set("amounts.opening");
    private static readonly FrozenSet<string> Until = Lexicon.Set("amounts.until");

    public static (AmountHit Least, AmountHit Most)? ReadAt(IReadOnlyList<string?> words, int at)
    {
        if (Joined(words, at) is { } joined) return joined;
        var opened = words.Is(at, Opening);
        var first = opened ? at + 1 : at;
        if (AmountReader.Bare(words, first, !opened) is not var (low, lowMoney, lowScale, middle)) return null;
        var second = Second(words, middle, opened);
        if (second == 0 || AmountReader.Bare(words, second) is not var (high, highMoney, highScale, end)) return null;
        // "the quota for Q1 2018 to 150k" is no range from 2018 on.
        if (!opened && !lowMoney && IsYear(words, first)) return null;
        if (lowScale == 1 && highScale > 1 && low * highScale <= high) low *= highScale;
        var bare = opened && low >= LeastBare && !IsYear(words, first) && !IsYear(words, second);
        return (lowMoney || highMoney || bare) && low <= high ? (new(low, AmountBound.AtLeast, at, middle), new(high, AmountBound.AtMost, middle, end)) : null;
    }

    // "5-10k" is one word, and so is "2017-10".
    private static (AmountHit, AmountHit)? Joined(IReadOnlyList<string?> words, int at)
    {
        if (words[at]?.Split('-', '–') is not [{ Length: > 0 } from, { Length: > 0 } to]) return null;
        var parts = new string?[] { from, "-", to, at + 1 < words.Count ? words[at + 1] : null };
        if (ReadAt(parts, 0) is not var (least, most)) return null;
        var end = at + most.End - 2;
        return (least with { First = at, End = at }, most with { First = at, End = end });
    }

    private static int Second(IReadOnlyList<string?> words, int middle, bool opened) =>
        words.At(middle) is "-" || words.Is(middle, Until) || (opened && words.Is(middle, Particles.And)) ? middle + 1 : 0;

    private static bool IsYear(IReadOnlyList<string?> words, int at) => words[at] is { } word && PeriodWords.Year(word) is not null;
}
