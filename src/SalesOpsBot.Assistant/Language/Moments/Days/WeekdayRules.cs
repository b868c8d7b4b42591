using System.Globalization;
using SalesOpsBot.Assistant.Language.Periods;

namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Days of the week: Friday, next Friday, Monday of next week, Friday 7/6, Monday 21, the first Monday of May.</summary>
internal static class WeekdayRules
{
    private const int DaysOfWeek = 7;
    private const int DaysAround = 370;

    public static Found? Read(MomentText text, int at) => Found.Longest(Dated(text, at), OfWeek(text, at), Beside(text, at), OfMonth(text, at), Counted(text, at), Alone(text, at));

    /// <summary>The day of the week at a place, 1 for Monday, where the word is meant as one.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="led">Whether what stands before it makes it one: "next week Mon".</param>
    public static (int Weekday, int End)? Name(MomentText text, int at, bool led = false)
    {
        if (text.Word(at) is not { } word || PeriodWords.Weekday(word) is not { } weekday) return null;
        // "Sat." has a stop behind, "he sat" has not.
        return !led && PeriodWords.NeedsLead(word) && !IsLed(text, at) ? null : (weekday, at + 1);
    }

    private static bool IsLed(MomentText text, int at) =>
        text.Word(at - 1) is not { } before || PeriodWords.IsLead(before) || MomentWords.Sides.End(text, at - 1) is not null || MomentWords.BeforeDay.End(text, at - 1) is not null
        || text.Word(at + 1) is not { } next || char.IsAsciiDigit(next[0]) || MomentWords.PartsOfNamedDay.End(text, at + 1) is not null;

    private static Found? Alone(MomentText text, int at) => Name(text, at) is var (weekday, end) ? new(Weekly(text, weekday), end) : null;

    private static Moment Weekly(MomentText text, int weekday) => Moment.Recurring(MomentKind.Date, text.Today, DaysOfWeek, from =>
    {
        var day = TimeUnits.DayOfWeek(from, weekday);
        return TimeReading.At(day < from.Date ? day.AddDays(DaysOfWeek) : day);
    });

    // "this upcoming Friday" is the first to come, "next Friday" that of next week.
    private static Found? Beside(MomentText text, int at)
    {
        if (MomentWords.NearestAhead.End(text, at) is { } ahead && Name(text, ahead) is var (coming, after)) return new(Moment.Day(Weekly(text, coming).Next!(text.Today.AddDays(1))!.Value.From!.Value), after);
        if (MomentWords.NearestBehind.End(text, at) is { } behind && Name(text, behind) is var (gone, past)) return new(Moment.Day(Weekly(text, gone).Past.From!.Value), past);
        return MomentWords.Sides.Read(text, at) is var (weeks, named) && Name(text, named) is var (weekday, end) ? new(Moment.Day(TimeUnits.DayOfWeek(text.Today, weekday, weeks)), end) : null;
    }

    // "two Sundays from now", "three Mondays ago".
    public static Found? Counted(MomentText text, int at)
    {
        if (text.Number(at) is not ( >= 1 and <= 100 and var count, var named) || MomentWords.Singular(text.Word(named) ?? "") is not { } day || PeriodWords.Weekday(day) is not { } weekday) return null;
        if (MomentWords.FromNow.End(text, named + 1) is { } ahead) return new(Moment.Day(Weekly(text, weekday).Next!(text.Today.AddDays(1))!.Value.From!.Value.AddDays(DaysOfWeek * (int)(count - 1))), ahead);
        return MomentWords.Ago.End(text, named + 1) is { } ago ? new(Moment.Day(Weekly(text, weekday).Past.From!.Value.AddDays(-DaysOfWeek * (int)(count - 1))), ago) : null;
    }

    // "next week on Tuesday", "Tuesday of last week".
    private static Found? OfWeek(MomentText text, int at)
    {
        if (Week(text, at) is var (weeks, after) && Name(text, MomentWords.BeforeDay.Skip(text, MomentWords.Dash.Skip(text, after)), led: true) is var (weekday, end)) return Day(weekday, weeks, end);
        var named = MomentWords.BeforeDay.Skip(text, at);
        return Name(text, named) is var (day, of) && MomentWords.Of.End(text, of) is { } which && Week(text, MomentWords.The.Skip(text, which)) is var (by, last) ? Day(day, by, last) : null;

        Found Day(int number, int shift, int place) => new(Moment.Day(TimeUnits.DayOfWeek(text.Today, number, shift)), place);
    }

    private static (int Weeks, int End)? Week(MomentText text, int at) =>
        MomentWords.Sides.Read(text, at) is var (weeks, end) && MomentWords.Units.Read(text, end) is (TimeUnit.Week, var after) ? (weeks, after) : null;

    // "Tuesday, March 7", "this Friday 7/6", "Monday 21": the date says which, the weekday only helps.
    private static Found? Dated(MomentText text, int at)
    {
        if (NamedDay(text, at) is { } tomorrow) return tomorrow;
        var (sided, place) = MomentWords.Sides.Read(text, at) is var (_, said) ? (true, said) : (false, at);
        if (Name(text, place) is not var (weekday, end)) return null;
        var next = MomentWords.Dash.Skip(text, end);
        if (text.Word(next) is ",") next++;
        next = MomentWords.BeforeDay.Skip(text, next);
        var date = MomentWords.The.Skip(text, next);
        if (Found.Longest(MonthDayRules.Read(text, date), FigureRules.Read(text, date, anyMark: true)) is { } found) return sided && found.Moment is { Next: { } inYear } ? new(OfThisYear(text, inYear), found.End) : found;
        return ByNumber(text, weekday, end, next, date > next);
    }

    // "tomorrow, 13/04/21".
    private static Found? NamedDay(MomentText text, int at) =>
        MomentWords.NamedDays.Read(text, at) is var (_, end) && text.Word(end) is "," ? FigureRules.Read(text, end + 1) : null;

    private static Moment OfThisYear(MomentText text, Func<DateTime, TimeReading?> inYear) => inYear(new(text.Today.Year, 1, 1)) is { } day ? new(MomentKind.Date, [day]) : Moment.Unresolved(MomentKind.Date);

    // "Monday 3 deals" counts deals.
    private static Found? ByNumber(MomentText text, int weekday, int end, int at, bool the)
    {
        var place = the ? MomentWords.The.Skip(text, at) : at;
        var (day, after) = text.Ordinal(place) is var (ordinal, last) ? (ordinal, last) : at == end && place == at && int.TryParse(text.Word(place), NumberStyles.None, CultureInfo.InvariantCulture, out var bare) && IsEnd(text, place + 1) ? (bare, place + 1) : (0, 0);
        if (day is < 1 or > 31) return null;
        var inMonth = text.Today.AddDays(1 - text.Today.Day).AddDays(day - 1);
        if (the && inMonth.Month == text.Today.Month && IsOn(inMonth, weekday)) return new(Moment.Day(inMonth), after);
        var moment = Moment.Recurring(MomentKind.Date, text.Today, DaysAround, from =>
        {
            for (var month = new DateTime(from.Year, from.Month, 1); month < from.AddDays(DaysAround); month = month.AddMonths(1))
                if (MonthDayRules.InYear(month.Year, month.Month, day) is { } found && found >= from && IsOn(found, weekday)) return TimeReading.At(found);
            return null;
        });
        return new(moment.Future.From == text.Today ? Moment.Day(text.Today) : moment, after);
    }

    private static bool IsEnd(MomentText text, int at) => text.Word(at) is null or "." or "," || MomentWords.BeforeTime.End(text, at) is not null;

    private static bool IsOn(DateTime day, int weekday) => TimeUnits.DayOfWeek(day, weekday) == day;

    // "the first Monday of next month", "last Friday in March".
    public static Found? OfMonth(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        var (number, named) = MomentWords.LastOf.End(text, place) is { } last ? (-1, last) : text.Ordinal(place) is ( >= 1 and <= 5 and var nth, var after) ? (nth, after) : (0, 0);
        if (number == 0 || Name(text, named) is not var (weekday, of) || MomentWords.Of.End(text, of) is not { } within || text.Span(MomentWords.The.Skip(text, within)) is not { Moment: { IsResolved: true } month } span) return null;
        return new(new(MomentKind.Date, [.. month.Readings.Select(m => TimeReading.At(Nth(m, weekday, number)))]), span.End);
    }

    /// <summary>The first, second or (-1) last such day of a span.</summary>
    public static DateTime Nth(TimeReading span, int weekday, int number)
    {
        if (number < 0)
        {
            var last = TimeUnits.DayOfWeek(span.To!.Value.AddDays(-1), weekday);
            return last >= span.To ? last.AddDays(-DaysOfWeek) : last;
        }

        var first = TimeUnits.DayOfWeek(span.From!.Value, weekday);
        return (first < span.From ? first.AddDays(DaysOfWeek) : first).AddDays(DaysOfWeek * (number - 1));
    }
}
