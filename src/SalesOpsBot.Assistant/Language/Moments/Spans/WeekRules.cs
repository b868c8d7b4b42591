using SalesOpsBot.Assistant.Language.Moments.Days;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments.Spans;

/// <summary>Weeks by number or by a day: week 31, week 3 of 2027, third week of January, last week of 2016, the week of May 4.</summary>
internal static class WeekRules
{
    private const int MostWeeks = 53;

    public static Found? Read(MomentText text, int at) => Found.Longest(ByNumber(text, at), OfSpan(text, at), OfDay(text, at));

    private static Found? ByNumber(MomentText text, int at)
    {
        if (MomentWords.Units.Read(text, at) is not (TimeUnit.Week, var named) || Numerals.Cardinal(text.Word(named) ?? "") is not (>= 1 and <= MostWeeks and var number)) return null;
        var (year, end) = YearReader.After(text, named + 1) ?? (text.Today.Year, named + 1);
        return new(new(MomentKind.DateRange, [TimeUnits.WeekOf(TimeUnit.Year.Holding(new(year, 1, 1)), number)]), end);
    }

    // "the first week of 2021", "3rd week of Jan".
    private static Found? OfSpan(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        var (number, named) = MomentWords.LastOf.End(text, place) is { } last ? (-1, last) : text.Ordinal(place) is ( >= 1 and <= MostWeeks and var nth, var after) ? (nth, after) : (0, 0);
        if (number == 0 || MomentWords.Units.Read(text, named) is not ((TimeUnit.Week or TimeUnit.Weekend) and var unit, var end) || MomentWords.Of.End(text, end) is not { } of) return null;
        if (text.Span(of) is not { Moment: { Kind: MomentKind.DateRange, IsResolved: true } } span) return null;
        return new(new(MomentKind.DateRange, [.. span.Moment.Readings.Select(r => unit == TimeUnit.Week ? TimeUnits.WeekOf(r, number) : Weekend(r, number))]), span.End);
    }

    private static TimeReading Weekend(TimeReading span, int number)
    {
        var saturday = WeekdayRules.Nth(span, 6, number);
        return new(saturday, saturday.AddDays(2));
    }

    // "the week of May 4", "the week starting on February 4".
    public static Found? OfDay(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        if (MomentWords.Units.Read(text, place) is not (TimeUnit.Week, var end) || (MomentWords.Starting.End(text, end) ?? MomentWords.Of.End(text, end)) is not { } of) return null;
        return text.Day(MomentWords.BeforeDay.Skip(text, of)) is { Moment: { Kind: MomentKind.Date, IsResolved: true } } day
            ? new(new(MomentKind.DateRange, [.. day.Moment.Readings.Select(r => TimeUnit.Week.Holding(r.From!.Value))]), day.End) : null;
    }
}
