namespace SalesOpsBot.Assistant.Language.Moments.Spans;

/// <summary>A span of days, however it is told, but not from one day to another.</summary>
internal static class SpanRules
{
    public static Found? Read(MomentText text, int at) => Found.Longest(
        SpanPartRules.Read(text, at), CalendarRules.Read(text, at), UnitRules.Read(text, at), CountedSpanRules.Read(text, at), WeekRules.Read(text, at));
}
