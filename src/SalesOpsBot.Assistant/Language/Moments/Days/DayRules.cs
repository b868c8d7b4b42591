namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>A single day, however it is told.</summary>
internal static class DayRules
{
    public static Found? Read(MomentText text, int at) => Found.Longest(
        Named(text, at), FeastRules.Read(text, at), WeekdayRules.Read(text, at), MonthDayRules.Read(text, at), FigureRules.Read(text, at), CountedRules.Read(text, at), NumberedRules.Read(text, at));

    // "today", "the day after tomorrow"; "the day before Christmas" is no named one.
    private static Found? Named(MomentText text, int at)
    {
        if (MomentWords.NamedDays.Read(text, at) is not var (days, end)) return null;
        var counts = MomentWords.Units.Read(text, end - 1) is (TimeUnit.Day, _) && MomentWords.NotDays.End(text, end) is not null;
        return counts ? null : new(Moment.Day(text.Today.AddDays(days)), end);
    }
}
