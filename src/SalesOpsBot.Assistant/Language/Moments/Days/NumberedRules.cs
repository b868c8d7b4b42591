namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Days of a month by their number alone: on the 15th, the 21st this month, the thirty-first day of the month.</summary>
internal static class NumberedRules
{
    private const int DaysAround = 70;

    public static Found? Read(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        if (text.Ordinal(place) is (>= 1 and <= 31 and var day, var end) && OfMonth(text, day, end) is { } ofMonth) return ofMonth;
        return MomentWords.BeforeNumberedDay.End(text, at - 1) is not null && text.Word(at - 1) is not null ? OnTheDay(text, at) : null;
    }

    private static Found? OfMonth(MomentText text, int day, int end)
    {
        var place = MomentWords.The.Skip(text, MomentWords.Of.Skip(text, MomentWords.DayOf.Skip(text, end)));
        var by = MomentWords.Sides.Read(text, place) is var (side, after) ? side : 0;
        var unit = MomentWords.Sides.Read(text, place)?.End ?? place;
        if (MomentWords.Units.Read(text, unit) is not (TimeUnit.Month, var last) || (unit == place && MomentWords.The.End(text, place - 1) is null)) return null;
        var month = TimeUnit.Month.Holding(text.Today, by).From!.Value;
        return new(MonthDayRules.InYear(month.Year, month.Month, day) is { } found ? Moment.Day(found) : Moment.Unresolved(MomentKind.Date), last);
    }

    // "on the 15th", "on the 17 from 2pm".
    private static Found? OnTheDay(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        if (MonthDayRules.Number(text, place, spoken: false) is not var (day, end)) return null;
        var ordinal = text.Ordinal(place) is not null;
        if (!ordinal && (place == at || text.Word(end) is not (null or "." or ",") && MomentWords.BeforeTime.End(text, end) is null)) return null;
        return new(Monthly(text, day), end);
    }

    private static Moment Monthly(MomentText text, int day) => Moment.Recurring(MomentKind.Date, text.Today, DaysAround, from =>
    {
        for (var month = new DateTime(from.Year, from.Month, 1); month < from.AddDays(DaysAround); month = month.AddMonths(1)) if (MonthDayRules.InYear(month.Year, month.Month, day) is { } found && found >= from) return TimeReading.At(found);
        return null;
    });
}
