using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads shares as part of a number: half a million, three quarters of a million, 2 1/2 million, nine and a half.</summary>
internal static class ShareReader
{
    private const decimal Half = 2;
    private const decimal Quarter = 4;

    /// <summary>A share of a scale, with a whole before it or without: <c>half a million</c>, <c>2 1/2 million</c>, <c>1/2m</c>.</summary>
    public static (decimal Value, decimal Scale, int End)? OfScale(IReadOnlyList<string?> words, int at)
    {
        if (Simple(words, at) is var (share, end) && Multiplier(words, end) is var (scale, after)) return (share * scale, scale, after);
        if (RatioReader.Figures(words, at) is not var (ratio, by, past)) return null;
        if (by > 1) return (ratio * by, by, past);
        return NumberWords.Scale(words.At(past)) is { } of ? (ratio * of, of, past + 1) : null;
    }

    /// <summary>What comes on top of a whole: <c>and a half</c>, <c>and two thirds</c>, <c>and 3/4</c>.</summary>
    public static (decimal Value, int End)? Added(IReadOnlyList<string?> words, int at)
    {
        if (!words.Is(at, Particles.And)) return null;
        if (Simple(words, at + 1) is var (share, end)) return (share, OfA(words, end));
        return RatioReader.Figures(words, at + 1) is ( < 1 and var ratio, 1, var after) && after == at + 2 ? (ratio, after) : null;
    }

    /// <summary>A share in words: <c>half</c>, <c>a quarter</c>, <c>two thirds</c>, <c>one half</c>.</summary>
    public static (decimal Value, int End)? Simple(IReadOnlyList<string?> words, int at)
    {
        if (words.At(at) is not { } word) return null;
        var one = NumberWords.IsArticle(word) || word is "1" || Numerals.Unit(word) is 1;
        var place = one ? at + 1 : at;
        if (words.At(place) is "-") place++;
        // "half" may stand alone, "quarter" is a part of a year then.
        if (NumberWords.Part(words.At(place)) is { } part && (one || part == Half || (part == Quarter && Multiplier(words, place + 1) is not null))) return (1 / part, place + 1);
        return SmallNumbers.Tenner(words, at) is ( > 1 and var several, var next) && NumberWords.Parts(words.At(next)) is { } parts ? (several / parts, next + 1) : null;
    }

    private static (decimal Scale, int End)? Multiplier(IReadOnlyList<string?> words, int end)
    {
        end = OfA(words, end);
        if (NumberWords.IsArticle(words.At(end))) end++;
        if (NumberWords.IsDozen(words.At(end))) return (12, end + 1);
        return NumberWords.Scale(words.At(end)) is { } scale ? (scale, end + 1) : null;
    }

    // "three quarters of a million", "half of a million".
    private static int OfA(IReadOnlyList<string?> words, int end) =>
        words.Is(end, Particles.Of) && NumberWords.IsArticle(words.At(end + 1)) && (NumberWords.Scale(words.At(end + 2)) is not null || NumberWords.IsDozen(words.At(end + 2))) ? end + 2 : end;
}
