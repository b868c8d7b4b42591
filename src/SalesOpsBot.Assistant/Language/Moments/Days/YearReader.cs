using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Years: 2016, '16, nineteen eighty six, two thousand and five, next year.</summary>
internal static class YearReader
{
    private const int First = 1500;
    private const int Last = 2100;
    private const int Century = 100;

    // Two figures up to here are of this century.
    private const int LastOfThis = 40;

    /// <summary>A year that stands behind a day, month or quarter, with what joins it.</summary>
    public static (int Year, int End)? After(MomentText text, int at)
    {
        var place = text.Word(at) is "," or "-" ? at + 1 : MomentWords.Of.Skip(text, at);
        place = MomentWords.Year.Skip(text, MomentWords.The.Skip(text, place));
        if (Read(text, place) is { } year) return year;
        return MomentWords.Sides.Read(text, place) is var (by, end) && MomentWords.Units.Read(text, end) is (TimeUnit.Year, var after) ? (text.Today.Year + by, after) : null;
    }

    /// <summary>A year in figures or words.</summary>
    public static (int Year, int End)? Read(MomentText text, int at)
    {
        if (Figures(text, at) is { } year) return MomentWords.CountedThings.End(text, at + 1) is null ? (year, at + 1) : null;
        if (text.Word(at) is not { } word) return null;
        if (word[0] == '\'' && TwoFigures(word[1..]) is { } two) return (two, at + 1);
        return Spoken(text, at);
    }

    /// <summary>A year in four figures.</summary>
    public static int? Figures(MomentText text, int at) =>
        text.Word(at) is { Length: 4 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= First and <= Last ? year : null;

    /// <summary>A year in two figures.</summary>
    public static int? TwoFigures(string? word) =>
        word is { Length: 2 } && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var two) ? two + (two <= LastOfThis ? 2000 : 1900) : null;

    // "nineteen eighty six", "seventeen hundred thirty three", "two thousand and five", "twenty eighteen".
    private static (int Year, int End)? Spoken(MomentText text, int at)
    {
        var word = text.Word(at)!;
        if (char.IsAsciiDigit(word[0]) || (Numerals.Unit(word) ?? Numerals.Ten(word)) is not { } first) return null;
        if (first is >= 15 and <= 20 && (Numerals.Ten(text.Word(at + 1) ?? "") is not null || Numerals.Unit(text.Word(at + 1) ?? "") is >= 10) && text.Number(at + 1) is ( < Century and var rest, var end)) return ((first * Century) + (int)rest, end);
        return text.Number(at) is ( >= First and <= Last and var whole, var after) ? ((int)whole, after) : null;
    }
}
