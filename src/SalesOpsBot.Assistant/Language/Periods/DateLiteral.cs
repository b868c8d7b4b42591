using System.Globalization;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Dates in figures: 2017-10-03, 2017/10/3, 10/3/2017 and 10-3-17 (month first), 3.10.2017 (day first), 10/3, 10/2017, 2017-10.</summary>
internal static class DateLiteral
{
    public static PeriodPhrase? Read(string word, int year)
    {
        var mark = word.AsSpan().IndexOfAny('-', '/', '.');
        if (mark < 0) return null;
        var parts = word.Split(word[mark]);
        if (parts.Length is < 2 or > 3 || !Array.TrueForAll(parts, p => p.Length is 1 or 2 or 4 && p.All(char.IsAsciiDigit))) return null;
        var numbers = Array.ConvertAll(parts, p => int.Parse(p, CultureInfo.InvariantCulture));
        return parts.Length == 3 ? WithYear(parts, numbers, word[mark]) : WithoutYear(parts, numbers, word[mark], year);
    }

    private static PeriodPhrase? WithYear(string[] parts, int[] numbers, char mark)
    {
        if (parts[0].Length == 4) return Day(numbers[0], numbers[1], numbers[2]);
        if (parts[2].Length is not (2 or 4)) return null;
        var year = parts[2].Length == 4 ? numbers[2] : 2000 + numbers[2];
        return mark == '.' ? Day(year, numbers[1], numbers[0]) : Day(year, numbers[0], numbers[1]) ?? Day(year, numbers[1], numbers[0]);
    }

    private static PeriodPhrase? WithoutYear(string[] parts, int[] numbers, char mark, int year)
    {
        if (parts[0].Length == 4) return parts[1].Length < 4 && mark != '.' ? Month(numbers[0], numbers[1]) : null;
        if (parts[1].Length == 4) return mark == '.' ? null : Month(numbers[1], numbers[0]);
        // A point makes a decimal number, a hyphen a span of days; only a slash is a date.
        if (mark != '/') return null;
        return PeriodPhrase.Yearly(year, y => Day(y, numbers[0], numbers[1])?.Candidates[0] ?? Day(y, numbers[1], numbers[0])?.Candidates[0]);
    }

    private static PeriodPhrase? Month(int year, int month) => year is >= 1990 and <= 2099 && month is >= 1 and <= 12 ? new(Period.Month(year, month)) : null;

    private static PeriodPhrase? Day(int year, int month, int day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(Period.Day(new(year, month, day))) : null;
}
