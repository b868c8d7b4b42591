using System.Globalization;
using SalesOpsBot.Assistant.Language.Moments.Days;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments.Spans;

/// <summary>Months, quarters, halves, years and decades by their names: May 2018, 2019-Q1, third quarter of last year, the 90s, the 9th month of next year.</summary>
internal static class CalendarRules
{
    private const int YearsAround = 4;
    private const int DaysOfYears = 366 * YearsAround;

    public static Found? Read(MomentText text, int at) => Found.Longest(Month(text, at), MonthInFigures(text, at), MonthBehindYear(text, at), Piece(text, at), YearFirst(text, at), OfYear(text, at), Year(text, at), Decade(text, at), Unresolved(text, at));

    // "May", "june of 1992", "October last year", "this September".
    private static Found? Month(MomentText text, int at)
    {
        var side = MomentWords.Sides.Read(text, at);
        if (MonthDayRules.Month(text, side?.End ?? MomentWords.MonthOf.Skip(text, at)) is not var (month, end)) return null;
        if (YearReader.After(text, end) is var (year, after)) return Whole(year, month, 1, after);
        if (side is not var (by, _)) return Yearly(text, month, 1, end);
        var now = TimeUnit.Month.Holding(text.Today).From!.Value;
        var shift = by == 0 ? 0 : by > 0 ? month > now.Month ? 0 : 1 : month < now.Month ? 0 : -1;
        return Whole(now.Year + shift, month, 1, end);
    }

    // "2016 Oct", "2016-oct".
    private static Found? MonthBehindYear(MomentText text, int at) =>
        YearReader.Figures(text, at) is { } year && MonthDayRules.Month(text, MomentWords.Dash.Skip(text, at + 1)) is var (month, end) && MonthDayRules.Number(text, MomentWords.Dash.Skip(text, end)) is null ? Whole(year, month, 1, end) : null;

    // "10/2017", "2015-3".
    private static Found? MonthInFigures(MomentText text, int at)
    {
        if (text.Word(at)?.Split('/', '-') is not [var left, var right]) return null;
        var (year, month) = left.Length == 4 ? (left, right) : (right, left);
        return year.Length == 4 && month.Length <= 2 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var in4) && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var in2)
            && in4 is >= 1500 and <= 2100 && in2 is >= 1 and <= 12 ? Whole(in4, in2, 1, at + 1) : null;
    }

    // "q1 2019", "third quarter of last year", "first half of 2018", "q3".
    private static Found? Piece(MomentText text, int at)
    {
        if (Numbered(text, MomentWords.The.Skip(text, at)) is not var (months, number, end)) return null;
        return YearReader.After(text, end) is var (year, after) ? Whole(year, (months * (number - 1)) + 1, months, after) : Yearly(text, (months * (number - 1)) + 1, months, end);
    }

    // "2019 Q1", "2017-h2", "next year's first quarter".
    private static Found? YearFirst(MomentText text, int at)
    {
        var (year, next) = YearReader.Figures(text, at) is { } figures ? (figures, at + 1) : Beside(text, at) is var (beside, after) ? (beside, after) : (0, 0);
        if (year == 0 || Numbered(text, MomentWords.Dash.Skip(text, next)) is not var (months, number, end)) return null;
        return Whole(year, (months * (number - 1)) + 1, months, end);
    }

    // "the 9th month of next year", "the third quarter of the year".
    private static Found? OfYear(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        var (number, named) = MomentWords.LastOf.End(text, place) is { } last ? (12, last) : text.Ordinal(place) is ( >= 1 and <= 12 and var nth, var behind) ? (nth, behind) : (0, 0);
        if (number == 0 || MomentWords.Units.Read(text, named) is not (TimeUnit.Month, var end)) return null;
        return YearReader.After(text, end) is var (year, after) ? Whole(year, number, 1, after) : null;
    }

    private static Found? Year(MomentText text, int at)
    {
        var place = MomentWords.Equal.Skip(text, at);
        return YearReader.Figures(text, place) is { } year && text.Word(at - 1) is not "+" && MomentWords.AtTime.End(text, at - 1) is null && IsYear(text, at, place + 1) ? Whole(year, 1, 12, place + 1) : null;
    }

    private static bool IsYear(MomentText text, int first, int end) =>
        MomentWords.CountedThings.End(text, end) is null && !IsHyphened(text, first, end);

    // "32-2015" and "82-2100" are numbers of something else.
    private static bool IsHyphened(MomentText text, int first, int end) =>
        (text.Word(first - 1) is "-" && YearReader.Figures(text, first - 2) is null && text.Word(first - 2) is { } before && char.IsAsciiDigit(before[0]) && text.Word(first) is not null)
        || (text.Word(end) is "-" && text.Word(end + 1) is { } after && char.IsAsciiDigit(after[0]) && YearReader.Figures(text, end + 1) is null);

    // "the 90s", "1990s".
    private static Found? Decade(MomentText text, int at)
    {
        if (text.Word(at) is not { Length: 3 or 5 or 4 } word || MomentWords.Singular(word) is not { } number) return null;
        var figures = number.AsSpan().TrimEnd('\'').TrimStart('\'');
        if (figures.Length is not (2 or 4) || figures[^1] != '0' || !int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        if (year < 100) year += year < 30 ? 2000 : 1900;
        return year is >= 1500 and <= 2100 ? new(Moment.Days(new(year, 1, 1), new(year + 10, 1, 1)), at + 1) : null;
    }

    // "winter", "fiscal year 2008": no calendar tells the days.
    private static Found? Unresolved(MomentText text, int at) => MomentWords.Unresolved.End(text, at) is { } end
        ? new(Moment.Unresolved(MomentKind.DateRange), YearReader.After(text, end) is var (_, after) ? after : end)
        : null;

    /// <summary>A quarter or half by its number: how many months it has, and which of the year it is.</summary>
    private static (int Months, int Number, int End)? Numbered(MomentText text, int at)
    {
        if (text.Word(at) is not { } word) return null;
        if (word is [_, >= '1' and <= '4' and var figure] && PhraseWords.Letter(word[..1]) is { } letter and not PeriodUnit.Week && (letter == PeriodUnit.Quarter || figure <= '2')) return (letter == PeriodUnit.Quarter ? 3 : 6, figure - '0', at + 1);
        var (number, named) = text.Ordinal(at) is var (nth, after) ? (nth, after) : MomentWords.LastOf.End(text, at) is { } last ? (0, last) : (-1, 0);
        if (MomentWords.Units.Read(text, named) is not ((TimeUnit.Quarter or TimeUnit.Half) and var unit, var end)) return MomentWords.Units.Read(text, at) is (TimeUnit.Quarter, var said) && Numerals.Cardinal(text.Word(said) ?? "") is >= 1 and <= 4 and var count ? (3, count, said + 1) : null;
        // "the last quarter" is the one before this; only with its year is it the fourth.
        if (number == 0 && YearReader.After(text, end) is null) return null;
        var (months, most) = unit == TimeUnit.Quarter ? (3, 4) : (6, 2);
        return number <= most && number >= 0 ? (months, number == 0 ? most : number, end) : null;
    }

    // "next year's".
    private static (int Year, int End)? Beside(MomentText text, int at) =>
        MomentWords.Sides.Read(text, at) is var (by, unit) && MomentWords.Units.Read(text, unit) is (TimeUnit.Year, var end) ? (text.Today.Year + by, MomentWords.Possessive.Skip(text, end)) : null;

    private static Found Whole(int year, int month, int months, int end) => new(Moment.Days(new(year, month, 1), new DateTime(year, month, 1).AddMonths(months)), end);

    // The month of today is still to come, as it is not over.
    private static Found Yearly(MomentText text, int month, int months, int end) => new(Moment.Recurring(MomentKind.DateRange, TimeUnit.Month.Holding(text.Today).From!.Value, DaysOfYears, from =>
    {
        var start = new DateTime(from.Year, month, 1);
        if (start < from) start = start.AddYears(1);
        return new(start, start.AddMonths(months));
    }), end);
}
