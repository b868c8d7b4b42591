namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Days of a month by their number alone: on the 15th, the 21st this month, the thirty-first day of the month.</summary>
internal static class NumberedRules
{
    private const int DaysAround = 70;

    public static Found? Read(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        if (text.Ordinal(place) is ( >= 1 and <= 31 and var day, var end) && OfMonth(text, day, end) is { } ofMonth) return ofMonth;
        if (EdgeOf(text, place) is { } edge) return edge;
        return MomentWords.BeforeNumberedDay.End(text, at - 1) is not null && text.Word(at - 1) is not null ? OnTheDay(text, at) : null;
    }

    // "the last day of next month", "first day of Q3".
    public static Found? EdgeOf(MomentText text, int at)
    {
        var last = MomentWords.LastOf.End(text, at);
        if ((last ?? MomentWords.FirstOf.End(text, at)) is not { } unit || MomentWords.Units.Read(text, unit) is not (TimeUnit.Day, var end) || MomentWords.Of.End(text, end) is not { } of) return null;
        if ((text.Span(of) ?? text.Span(MomentWords.The.Skip(text, of)) ?? text.Span(of - 1)) is not { Moment: { Kind: MomentKind.DateRange, IsResolved: true } } span) return null;
        return new(new(MomentKind.Date, [.. span.Moment.Readings.Select(r => TimeReading.At(last is null ? r.From!.Value : r.To!.Value.AddDays(-1)))]), span.End);
    }

    private static Found? OfMonth(MomentText text, int day, int end)
    {
        var place = MomentWords.The.Skip(text, MomentWords.Of.Skip(text, MomentWords.DayOf.Skip(text, end)));
        var by = MomentWords.Sides.Read(text, place) is var (side, after) ? side : 0;
        var unit = MomentWords.Sides.Read(text, place)?.End ?? place;
        if (MomentWords.Units.Read(text, unit) is not (TimeUnit.Month, var last) || (unit == place && MomentWords.The.End(text, place - 1) is null)) return null;
        var month = TimeUnit.Month.Holding(text.Today, by).From!.Value;
        return new(MonthDayRules.Dated(month.Year, month.Month, day), last);
    }

    // "on the 15th", "on the 17 from 2pm".
    private static Found? OnTheDay(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        if (MonthDayRules.Number(text, place, spoken: false) is not var (day, end)) return null;
        var ordinal = text.Ordinal(place) is not null;
        if (!ordinal && !IsBehindOn(text, place == at, end)) return null;
        return new(Monthly(text, day), end);
    }

    // "on the 17", "on 15 at 8:00".
    private static bool IsBehindOn(MomentText text, bool bare, int end) => bare
        ? MomentWords.AtTime.End(text, end) is not null
        : text.Word(end) is null or "." or "," || MomentWords.BeforeTime.End(text, end) is not null || MomentWords.Between.End(text, end) is not null;

    private static Moment Monthly(MomentText text, int day) => Moment.Recurring(MomentKind.Date, text.Today, DaysAround, from =>
    {
        for (var month = new DateTime(from.Year, from.Month, 1); month < from.AddDays(DaysAround); month = month.AddMonths(1)) if (MonthDayRules.InYear(month.Year, month.Month, day) is { } found && found >= from) return TimeReading.At(found);
        return null;
    });
}
