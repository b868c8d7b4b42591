using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads one number over another: 3/4, 2 1/4, 1 over 3, one in twenty, 3 out of 5.</summary>
internal static class RatioReader
{
    private static readonly FrozenSet<string> Over = Lexicon.Set("numbers.over");
    private static readonly FrozenSet<string> OutOf = Lexicon.Set("numbers.outOf");

    /// <summary>A ratio in figures, with a whole before it or without, and what letters behind it multiply by: <c>1/2</c>, <c>2 1/2m</c>.</summary>
    public static (decimal Value, decimal Scale, int End)? Figures(IReadOnlyList<string?> words, int at)
    {
        if (words.At(at) is not { Length: > 0 } word || !char.IsAsciiDigit(word[0])) return null;
        if (Fraction(word) is var (value, scale)) return (value, scale, at + 1);
        return Fraction(words.At(at + 1)) is ( < 1 and var part, var by) && Whole(word) is { } whole ? (whole + part, by, at + 2) : null;
    }

    /// <summary>A ratio in words, of whole numbers: more than one of one is said with "over" alone.</summary>
    public static (decimal Value, int End)? Said(IReadOnlyList<string?> words, int at)
    {
        // "$2000 over 3 years" is no ratio.
        if (!NumberWords.Begins(words.At(at)) || CurrencyWords.IsSymbol(words.At(at - 1)) || Count(words, at) is not var (value, end)) return null;
        var join = words.At(end) is { } said && words.At(end + 1) is { } second ? OutOf.Contains($"{said}-{second}") ? 2 : Over.Contains(said) || OutOf.Contains(said) ? 1 : 0 : 0;
        if (join == 0 || Count(words, end + join) is not ( > 0 and var of, var after)) return null;
        return value < of || Over.Contains(words.At(end)!) ? (value / of, after) : null;
    }

    private static (decimal Value, decimal Scale)? Fraction(string? word)
    {
        if (word is null || word.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var bar) || word.AsSpan(bar + 1).Contains('/')) return null;
        return Whole(word[..bar]) is { } count && FigureReader.Read(word[(bar + 1)..]) is var (of, scale) && of > 0 && decimal.Truncate(of) == of ? (count / (of / scale), scale) : null;
    }

    private static (decimal Value, int End)? Count(IReadOnlyList<string?> words, int at) =>
        NumberReader.Read(words, at) is var (value, _, end) && decimal.Truncate(value) == value && value > 0 ? (value, end) : null;

    private static decimal? Whole(string word) => decimal.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
