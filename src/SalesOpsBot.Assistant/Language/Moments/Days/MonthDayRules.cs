using System.Globalization;
using SalesOpsBot.Assistant.Language.Periods;

namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Days of a month that is named: Oct 2, 2nd of August, April 9th 2018, 05-Aug-2016, 2019-aug-1.</summary>
internal static class MonthDayRules
{
    private const int YearsAround = 9;
    private const int DaysOfYears = 366 * YearsAround;

    public static Found? Read(MomentText text, int at) =>
        Found.Longest(DayFirst(text, at), MonthFirst(text, at), YearFirst(text, at)) ?? (MomentWords.Sides.Read(text, at) is var (side, date) && Found.Longest(DayFirst(text, date), MonthFirst(text, date)) is { Moment.Next: { } next } found
            ? Beside(text, side, next, found.End) : null);

    /// <summary>The month at a place, where the word is meant as one: "may" has to follow "in" or the like, or stand beside figures.</summary>
    public static (int Month, int End)? Month(MomentText text, int at)
    {
        if (text.Word(at) is not { } word || PeriodWords.Month(word) is not { } month) return null;
        var end = IsShortened(text, word, at + 1) ? at + 2 : at + 1;
        return PeriodWords.NeedsLead(word) && !IsLed(text, at, end) ? null : (month, end);
    }

    /// <summary>A number that can be the day of a month.</summary>
    public static (int Day, int End)? Number(MomentText text, int at, bool spoken = true)
    {
        if (text.Word(at) is not { } word) return null;
        if (text.Ordinal(at) is ( >= 1 and <= 31 and var ordinal, var after)) return (ordinal, after);
        if (word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day)) return day is >= 1 and <= 31 ? (day, at + 1) : null;
        return spoken && !char.IsAsciiDigit(word[0]) && text.Number(at) is ( >= 1 and <= 31 and var said, var end) && said == decimal.Truncate(said) ? ((int)said, end) : null;
    }

    /// <summary>A day of a month, of the year that follows or of any.</summary>
    public static Found OfYear(MomentText text, int month, int day, int end)
    {
        if (YearReader.After(text, end) is var (year, after)) return new(Dated(year, month, day), after);
        return new(Yearly(text, month, day), end);
    }

    /// <summary>A day that comes every year, or in leap years.</summary>
    public static Moment Yearly(MomentText text, int month, int day) => Moment.Recurring(MomentKind.Date, text.Now, DaysOfYears, from =>
    {
        for (var year = from.Year; year < from.Year + YearsAround; year++) if (InYear(year, month, day) is { } found && found >= from) return TimeReading.At(found);
        return null;
    });

    /// <summary>A day of a year; one that the calendar does not have is not resolved.</summary>
    public static Moment Dated(int year, int month, int day) => InYear(year, month, day) is { } found ? Moment.Day(found) : Moment.Unresolved(MomentKind.Date);

    /// <summary>The day, where the calendar has it.</summary>
    public static DateTime? InYear(int year, int month, int day) => year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    // "Dec. 31", "September.16th"; but not "in September. 16 people".
    private static bool IsShortened(MomentText text, string month, int stop) => text.Word(stop) is "." && text.Word(stop + 1) is { } next && char.IsAsciiDigit(next[0])
        && (month.Length <= 4 || text.Piece(stop).End == text.Piece(stop + 1).Start);

    // "January and March", but not "the employer and may".
    private static bool IsLed(MomentText text, int at, int end) =>
        MomentWords.BeforeMonth.End(text, at - 1) is not null || (MomentWords.And.End(text, at - 1) is not null && text.Word(at - 2) is { } other && PeriodWords.Month(other) is not null) || YearReader.Read(text, end) is not null || Number(text, MomentWords.The.Skip(text, end)) is not null
        || (MomentWords.To.End(text, end) is { } until && text.Word(until) is { } last && PeriodWords.Month(last) is not null)
        || (text.Word(at - 1) is { } before && (char.IsAsciiDigit(before[0]) || Words.Numerals.Ordinal(before) is not null));

    // "Oct 2", "oct. 2nd, 2018", "April the ninth", "Sep-23-2020".
    private static Found? MonthFirst(MomentText text, int at)
    {
        if (Month(text, at) is not var (month, end) || Number(text, MomentWords.The.Skip(text, MomentWords.Dash.Skip(text, end))) is not var (day, after)) return null;
        // "march 3pm" and "October 15:00" have no day.
        return OfYear(text, month, day, after);
    }

    // "the 2nd of August", "3 Oct 2017", "05-Aug-2016", "23-2020-September".
    private static Found? DayFirst(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        if (Number(text, place) is not var (day, end)) return null;
        if (text.Word(end) is "-" && YearReader.Figures(text, end + 1) is { } year && text.Word(end + 2) is "-" && Month(text, end + 3) is var (last, beyond)) return new(Dated(year, last, day), beyond);
        var next = text.Word(end) is "-" or "," ? end + 1 : MomentWords.Of.Skip(text, end);
        if (Month(text, next) is not var (month, after)) return null;
        // "5-Jan-18".
        if (text.Word(end) is "-" && YearReader.TwoFigures(text.Word(after)) is { } two && text.Piece(after).Start == text.Piece(after - 1).End + 1) return new(Dated(two, month, day), after + 1);
        return OfYear(text, month, day, after);
    }

    // "2019-aug-1".
    private static Found? YearFirst(MomentText text, int at)
    {
        if (YearReader.Figures(text, at) is not { } year || Month(text, MomentWords.Dash.Skip(text, at + 1)) is not var (month, end) || Number(text, MomentWords.Dash.Skip(text, end)) is not var (day, after)) return null;
        return new(Dated(year, month, day), after);
    }

    private static Found? Beside(MomentText text, int side, Func<DateTime, TimeReading?> next, int end)
    {
        var from = side switch { 0 => new DateTime(text.Today.Year, 1, 1), > 0 => text.Now, _ => text.Now.AddYears(-1) };
        return next(from) is { } day ? new(new(MomentKind.Date, [day]), end) : null;
    }
}
