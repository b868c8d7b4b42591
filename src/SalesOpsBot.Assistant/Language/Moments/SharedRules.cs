using SalesOpsBot.Assistant.Language.Moments.Days;
using SalesOpsBot.Assistant.Language.Moments.Spans;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>What means the same days to every company, whatever its fiscal year and however it counts its weeks.</summary>
internal static class SharedRules
{
    public static Found? Read(MomentText text, int at) => text.Word(at) is null
        ? null
        : Found.Longest(FeastRules.Read(text, at), WeekdayRules.OfMonth(text, at), WeekdayRules.Counted(text, at), NumberedRules.EdgeOf(text, at), WeekRules.OfDay(text, at), BusinessDays(text, at));

    private static Found? BusinessDays(MomentText text, int at)
    {
        var counted = MomentWords.In.Skip(text, MomentWords.Within.Skip(text, at));
        counted = MomentWords.Sides.Read(text, MomentWords.The.Skip(text, counted)) is var (_, behind) ? behind : counted;
        return text.Length(counted) is { Moment.Length.Business: true } ? Found.Longest(CountedSpanRules.Read(text, at), CountedRules.Read(text, at)) : null;
    }
}
