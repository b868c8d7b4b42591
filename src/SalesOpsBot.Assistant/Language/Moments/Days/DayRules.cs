namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>A single day, however it is told.</summary>
internal static class DayRules
{
    public static Found? Read(MomentText text, int at) => Found.Longest(
        Named(text, at), WeekdayRules.Read(text, at), MonthDayRules.Read(text, at), FigureRules.Read(text, at), CountedRules.Read(text, at), NumberedRules.Read(text, at));

    // "today", "the day after tomorrow", "Christmas".
    private static Found? Named(MomentText text, int at)
    {
        if (MomentWords.NamedDays.Read(text, at) is var (days, end)) return MomentWords.NotDays.End(text, end) is null ? new(Moment.Day(text.Today.AddDays(days)), end) : null;
        return MomentWords.Feasts.Read(text, at) is var (feast, after) ? MonthDayRules.OfYear(text, feast.Month, feast.Day, after) : null;
    }
}
