using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads what stands before a scale: a figure, two hundred and fifty, twenty-five, a hundred, three dozen, six point two five.</summary>
internal static class SmallNumbers
{
    private const decimal Dozen = 12;
    private const decimal Tenth = 0.1m;

    /// <summary>The number and where it ends.</summary>
    public static (decimal Value, int End)? Read(IReadOnlyList<string?> words, int at)
    {
        if (words.At(at) is not { } word) return null;
        if (FigureGroups.Read(words, at) is { } grouped) return grouped;
        if (FigureReader.Read(word) is var (figure, _)) return Multiplied(words, figure, at + 1);
        if (First(words, at) is not var (value, end)) return null;
        if (NumberWords.IsDozen(words.At(end))) return (value * Dozen, end + 1);
        return NumberWords.IsHundred(words.At(end)) ? Multiplied(words, value, end) : Decimals(words, value, end);
    }

    /// <summary>Zero to ninety-nine in words.</summary>
    public static (decimal Value, int End)? Tenner(IReadOnlyList<string?> words, int at)
    {
        if (words.At(at) is not { } word) return null;
        if (Numerals.Ten(word) is not { } tens) return Numerals.Unit(word) is { } small ? (small, at + 1) : null;
        var next = words.At(at + 1) is "-" ? at + 2 : at + 1;
        return Numerals.Unit(words.At(next) ?? "") is > 0 and < 10 and var units ? (tens + units, next + 1) : (tens, at + 1);
    }

    // "a" counts before a scale alone, and "thanks a million" is no amount.
    private static (decimal Value, int End)? First(IReadOnlyList<string?> words, int at)
    {
        var word = words.At(at);
        if (NumberWords.IsBare(word)) return (1, at);
        var article = NumberWords.IsArticle(word);
        if (Couple(words, article ? at + 1 : at) is { } couple) return couple;
        if (!article) return Tenner(words, at);
        var scaled = words.At(at + 1) is { Length: > 1 } next && (NumberWords.IsHundred(next) || NumberWords.IsDozen(next) || NumberWords.Scale(next) is not null);
        return scaled && !words.Is(at - 1, NumberWords.Thanking) ? (1, at + 1) : null;
    }

    // "a couple of thousand", "couple hundred".
    private static (decimal Value, int End)? Couple(IReadOnlyList<string?> words, int at)
    {
        if (!NumberWords.IsCouple(words.At(at))) return null;
        var end = words.Is(at + 1, Particles.Of) ? at + 2 : at + 1;
        return NumberWords.IsHundred(words.At(end)) || NumberWords.IsDozen(words.At(end)) || NumberWords.Scale(words.At(end)) is not null ? (2, end) : null;
    }

    // Behind a count: "3 hundred and 21", "2 dozen".
    private static (decimal Value, int End) Multiplied(IReadOnlyList<string?> words, decimal value, int end)
    {
        if (NumberWords.IsDozen(words.At(end))) return (value * Dozen, end + 1);
        if (!NumberWords.IsHundred(words.At(end))) return (value, end);
        (value, end) = (value * NumberWords.Hundred, end + 1);
        var joined = words.Is(end, Particles.And);
        var rest = joined ? end + 1 : end;
        if (Tenner(words, rest) is var (more, after)) return more > 0 && !NumberWords.IsCounted(words.At(after)) ? (value + more, after) : (value, end);
        return joined && FigureReader.Read(words.At(rest)) is var (figure, scale) && scale == 1 && IsRest(figure, NumberWords.Hundred) && NumberWords.Scale(words.At(rest + 1)) is null && !NumberWords.IsCounted(words.At(rest + 1))
            ? (value + figure, rest + 1) : (value, end);
    }

    /// <summary>Whether a number is what is left over of a multiple of another.</summary>
    public static bool IsRest(decimal value, decimal of) => value > 0 && value < of && decimal.Truncate(value) == value;

    // "three point one four", "one point fifteen".
    private static (decimal Value, int End) Decimals(IReadOnlyList<string?> words, decimal value, int end)
    {
        if (!NumberWords.IsPoint(words.At(end))) return (value, end);
        var at = end + 1;
        if (Tenner(words, at) is ( >= 10 and var hundredths, var after)) return (value + (hundredths / NumberWords.Hundred), after);
        for (var place = Tenth; Numerals.Unit(words.At(at) ?? "") is < 10 and var digit; place /= 10) (value, at) = (value + (digit * place), at + 1);
        return at > end + 1 ? (value, at) : (value, end);
    }
}
