using System.Globalization;

namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Dates in figures: 2018-7-6, 10/3/2017 (month first), 3.10.2017 (day first), 13/04/21, 7/6, 20200701.</summary>
internal static class FigureRules
{
    public static Found? Read(MomentText text, int at) => Read(text, at, anyMark: false);

    /// <summary>A date in figures.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="anyMark">Whether a day and a month may stand with a point between: "Friday 7.6".</param>
    public static Found? Read(MomentText text, int at, bool anyMark)
    {
        if (text.Word(at) is not { } word || !char.IsAsciiDigit(word[0])) return null;
        if (word.Length == 8 && Year(word[..4]) is { } plain && Number(word[4..6], 2) is { } middle && Number(word[6..], 2) is { } last) return Dated(plain, middle, last, at + 1);
        if (YearReader.Figures(text, at) is { } first && Number(text.Word(at + 1) ?? "", 2) is { } month && Number(text.Word(at + 2) ?? "", 2) is { } day) return Dated(first, month, day, at + 3);
        var mark = word.AsSpan().IndexOfAny('/', '-', '.');
        if (mark < 0 || Array.ConvertAll(word.Split(word[mark]), part => Number(part, 4)) is not { Length: 2 or 3 } numbers || Array.Exists(numbers, n => n is null)) return null;
        return numbers is [var a, var b] ? WithoutYear(text, a!.Value, b!.Value, word[mark], anyMark, at + 1) : WithYear(word.Split(word[mark]), [.. numbers.Select(n => n!.Value)], word[mark], at + 1);
    }

    private static Found? WithYear(string[] parts, int[] numbers, char mark, int end)
    {
        if (parts[0].Length == 4) return Dated(numbers[0], numbers[1], numbers[2], end);
        if (parts[2].Length is not (2 or 4) || parts[0].Length > 2 || parts[1].Length > 2) return null;
        var year = YearReader.TwoFigures(parts[2]) ?? numbers[2];
        return mark == '.' || numbers[0] > 12 ? Dated(year, numbers[1], numbers[0], end) : Dated(year, numbers[0], numbers[1], end);
    }

    // Only a slash makes a date of two numbers; a point is a decimal one, a hyphen means "to".
    private static Found? WithoutYear(MomentText text, int first, int second, char mark, bool anyMark, int end)
    {
        if (mark == '-' || (mark == '.' && !anyMark)) return null;
        var (month, day) = first > 12 ? (second, first) : (first, second);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? MonthDayRules.OfYear(text, month, day, end) : null;
    }

    // The 29th of February of a common year is no date, but it was meant as one.
    private static Found? Dated(int year, int month, int day, int end)
    {
        if (year is < 1000 or > 9998 || month is < 1 or > 12 || day is < 1 or > 31) return null;
        return new(MonthDayRules.Dated(year, month, day), end);
    }

    private static int? Year(string figures) => Number(figures, 4) is >= 1900 and <= 2100 and var year ? year : null;

    private static int? Number(string figures, int longest) => figures.Length <= longest && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
