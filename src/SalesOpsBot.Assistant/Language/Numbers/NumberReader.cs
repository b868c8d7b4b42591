using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>
/// Reads numbers that count something: 1,200.5, 12k, two hundred and fifty, nine and a half thousand, half a million, 3/4 million. A lone 3/4 is none, as it may be
/// a day; <see cref="AnyNumberReader"/> takes it.
/// </summary>
internal static class NumberReader
{
    private const decimal Thousand = 1000;

    /// <summary>The number that begins at a place.</summary>
    /// <returns>How much, by what it was multiplied in words, letters or groups, and where it ends; nothing where there is none.</returns>
    public static (decimal Value, decimal Scale, int End)? Read(IReadOnlyList<string?> words, int at)
    {
        if (!NumberWords.Begins(words.At(at))) return null;
        if (ShareReader.OfScale(words, at) is { } share) return share;
        if (SmallNumbers.Read(words, at) is not var (value, end)) return null;
        var (sum, greatest) = (0m, Scaled(words, at, value, end));
        if (ShareReader.Added(words, end) is var (part, past) && !IsOfScale(words, past, value)) (value, end) = (value + part, past);
        while (true)
        {
            if (NumberWords.Scale(words.At(end)) is not { } scale || value > FigureReader.Greatest / scale) return (sum + value, greatest, end);
            (value, end, greatest) = (value * scale, end + 1, Math.Max(greatest, scale));
            // "three lakh crore": letters alone multiply but once.
            while (words.At(end) is { Length: > 2 } and var word && NumberWords.Scale(word) is { } more && value <= FigureReader.Greatest / more) (value, scale, end) = (value * more, scale * more, end + 1);
            sum += value;
            if (Share(words, end, scale) is var (added, over)) return (sum + added, greatest, over);
            if (Rest(words, end, scale) is not var (rest, later)) return (sum, greatest, end);
            (value, end) = (rest, later);
        }
    }

    // What was multiplied before any scale: by letters, by hundred or dozens, or in groups.
    private static decimal Scaled(IReadOnlyList<string?> words, int at, decimal value, int end)
    {
        if (end == at + 1 && FigureReader.Read(words.At(at)) is var (_, letters)) return letters;
        if (FigureGroups.Read(words, at) is not null) return Thousand;
        return value >= NumberWords.Hundred ? NumberWords.Hundred : 1;
    }

    // "five hundred and a half million" is a sum of two, "nine and a half million" is not.
    private static bool IsOfScale(IReadOnlyList<string?> words, int end, decimal value) => value >= NumberWords.Hundred && NumberWords.Scale(words.At(end)) is not null;

    // "three million and a half" is half a million more, and so is "a billion and a half million" said in full.
    private static (decimal Value, int End)? Share(IReadOnlyList<string?> words, int end, decimal scale)
    {
        if (ShareReader.Added(words, end) is not var (share, over)) return null;
        if (NumberWords.Scale(words.At(over)) is not { } said) return (share * scale, over);
        return said < scale ? (share * said, over + 1) : null;
    }

    // "five thousand two hundred", "4 thousand 3 hundred", but not "between five thousand and six thousand", nor "5 thousand and 2 deals".
    private static (decimal Value, int End)? Rest(IReadOnlyList<string?> words, int end, decimal scale)
    {
        var joined = words.Is(end, Particles.And);
        var next = joined ? end + 1 : end;
        if (SmallNumbers.Read(words, next) is not var (rest, later) || rest >= scale || rest <= 0 || NumberWords.Scale(words.At(later)) >= scale) return null;
        var figures = char.IsAsciiDigit(words.At(next)![0]);
        var scaled = later > next + 1 || NumberWords.Scale(words.At(later)) is not null;
        if (figures && !scaled && !(joined && SmallNumbers.IsRest(rest, Thousand))) return null;
        return NumberWords.IsCounted(words.At(later)) ? null : (rest, later);
    }
}
