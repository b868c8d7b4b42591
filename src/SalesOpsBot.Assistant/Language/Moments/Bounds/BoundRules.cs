using SalesOpsBot.Assistant.Language.Moments.Clocks;
using SalesOpsBot.Assistant.Language.Moments.Spans;

namespace SalesOpsBot.Assistant.Language.Moments.Bounds;

/// <summary>What is open at one end, or not exact: before May 2, later than 2018, tomorrow after 3pm, 1/1/2016 and later, around the 21st, more than 4 days.</summary>
internal static class BoundRules
{
    public static Found? Read(MomentText text, int at) => Found.Longest(Led(text, at), OfDay(text, at), Followed(text, at));

    private static Found? Led(MomentText text, int at)
    {
        if (MomentWords.Bounds.Read(text, at) is not var (bound, end)) return null;
        if (bound is MomentBound.More or MomentBound.Less) return text.Length(end) is { } length ? length with { Moment = length.Moment with { Bound = bound } } : null;
        var place = MomentWords.Bounds.Read(text, end) is (MomentBound.About, var about) ? about : end;
        if (bound == MomentBound.After && AfterPart(text, place) is { } part) return part;
        if (Found.Longest(text.DayTime(place), text.Day(MomentWords.The.Skip(text, place)), text.Day(place), text.Span(place), text.Span(MomentWords.The.Skip(text, place)), text.Span(MomentWords.Year.Skip(text, place)), Hour(text, place)) is not { Moment.IsResolved: true } found) return null;
        if (bound == MomentBound.About) return found.Moment.IsSpan ? null : found with { Moment = found.Moment with { Bound = bound } };
        return new(Open(found.Moment, bound, SpanPartRules.Said(text, MomentWords.The.Skip(text, place)) is (SpanPart.End, _) ? Ended(text, place) : null), found.End);
    }

    // "after lunch": what follows the part of the day.
    private static Found? AfterPart(MomentText text, int at) => (MomentWords.Meals.Read(text, at) is var (meal, end) ? new Found(new(MomentKind.TimeRange, [meal]), end) : DayPartRules.Read(text, at)) is { } part
        ? new(Open(part.Moment, MomentBound.After, null), part.End)
        : null;

    private static Found? Hour(MomentText text, int at) => ClockReader.Read(text, at) is { } clock && (clock.IsSure || text.Word(clock.End) is null or "." or "," || MomentWords.AfterHour.End(text, clock.End) is not null) ? new(clock.Moment, clock.End) : null;

    // "tomorrow before 5pm", "next Wednesday later than 10 in the morning".
    private static Found? OfDay(MomentText text, int at)
    {
        if (text.Day(at) is not { Moment: { Kind: MomentKind.Date, IsResolved: true } } day || MomentWords.Bounds.Read(text, text.Word(day.End) is "," ? day.End + 1 : day.End) is not (var bound and not (MomentBound.More or MomentBound.Less or MomentBound.About), var end)) return null;
        if (ClockReader.Read(text, MomentWords.Bounds.Read(text, end) is (MomentBound.About, var about) ? about : end) is not { } clock || !(clock.IsSure || Hour(text, end) is not null)) return null;
        return new(Open(On(day.Moment, clock.Moment), bound, null), clock.End);
    }

    // "3 pm or later on Monday", "1/1/2016 and later".
    private static Found? Followed(MomentText text, int at)
    {
        if (Found.Longest(text.DayTime(at), text.Day(at), text.Span(at), ClockRules.Alone(text, at)) is not { Moment.IsResolved: true } found || MomentWords.BoundsAfter.Read(text, found.End) is not var (bound, end)) return null;
        if (found.Moment.Kind == MomentKind.Time && text.Day(MomentWords.BeforeDay.Skip(text, end)) is { Moment: { Kind: MomentKind.Date, IsResolved: true } } day) return new(Open(On(day.Moment, found.Moment), bound, null), day.End);
        return new(Open(found.Moment, bound, null), end);
    }

    private static Moment On(Moment day, Moment time) => new(MomentKind.DateTime, [.. time.Readings.SelectMany(t => day.Readings.Select(d => t.On(d.From!.Value)))]);

    // The whole that "the end of" is said of: before the end of May is before it is over.
    private static Moment? Ended(MomentText text, int at) => SpanPartRules.Said(text, MomentWords.The.Skip(text, at)) is var (_, whole) ? whole.Moment : null;

    private static Moment Open(Moment moment, MomentBound bound, Moment? ended)
    {
        var readings = (ended ?? moment).Readings.Select(r => bound switch
        {
            MomentBound.Before => new TimeReading(null, ended is null ? r.From : r.To),
            MomentBound.Until => new(null, r.To),
            MomentBound.Since => new(ended is null ? r.From : r.To, null),
            _ => new(r.To, null),
        });
        var kind = moment.Kind switch { MomentKind.Date or MomentKind.DateRange => MomentKind.DateRange, MomentKind.Time or MomentKind.TimeRange => MomentKind.TimeRange, _ => MomentKind.DateTimeRange };
        return new(kind, [.. readings.Distinct()]) { Bound = bound };
    }
}
