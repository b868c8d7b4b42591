using SalesOpsBot.Assistant.Language.Moments.Clocks;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A day with a time, a span of hours or a part of the day: tomorrow at 3pm, between 2 and 4 on Friday, Tuesday morning 6-8, end of today.</summary>
internal static class DayTimeRules
{
    public static Found? Read(MomentText text, int at) => Found.Longest(DayFirst(text, at), TimeFirst(text, at), PartFirst(text, at), EndOfDay(text, at), Now(text, at));

    private static Found? DayFirst(MomentText text, int at)
    {
        if (text.Day(at) is not { Moment.Kind: MomentKind.Date, Moment.IsResolved: true } day) return Unresolved(text, at);
        var part = PartOf(text, day);
        // "tomorrow afternoon at 3": the part says which three is meant.
        if (part is { } of) return Timed(text, of.End, of.Moment.Readings) is { } exact ? Joined(day.Moment, exact) : of;
        return Timed(text, day.End, null) is { } time ? Joined(day.Moment, time) : null;
    }

    // "feb 30 2019 17:20" was meant as a time.
    private static Found? Unresolved(MomentText text, int at) =>
        text.Day(at) is { Moment.IsResolved: false } day && Timed(text, day.End, null) is { } time ? time with { Moment = Moment.Unresolved(MomentKind.DateTime) } : null;

    private static Found? PartOf(MomentText text, Found day)
    {
        var named = MomentWords.PartsOfNamedDay.Read(text, day.End) is var (pm, after) ? (pm, after) : ((TimeReading, int)?)null;
        var part = named is var (reading, end) ? new Found(new(MomentKind.TimeRange, [reading]) { IsPartOfDay = true }, end) : DayPartRules.Read(text, MomentWords.BeforeTime.Skip(text, day.End)) is { } said ? said : (Found?)null;
        return part is { } found ? Joined(day.Moment, found) : null;
    }

    // What stands behind a day, or a part of one, is a time even without am or pm.
    private static Found? Timed(MomentText text, int at, IReadOnlyList<TimeReading>? part)
    {
        var place = MomentWords.BeforeTime.Skip(text, text.Word(at) is "," ? at + 1 : at);
        foreach (var start in (ReadOnlySpan<int>)[at, place])
        {
            if (text.ClockSpan(start) is { } sure && DayPartRules.Read(text, start)?.End != sure.End) return Half(sure, part);
            if (ClockSpanRules.FromTo(text, start, sure: false) is { } span) return Half(span, part);
        }

        if (ClockReader.Read(text, place) is not { } clock) return null;
        return clock.IsSure || (place > at && !IsCounting(text, clock.End)) ? Half(new(clock.Moment, clock.End), part) : null;
    }

    // "monday 3 deals" has no time, "monday 3" may.
    private static bool IsCounting(MomentText text, int at) => MomentWords.Units.End(text, at) is not null || text.Word(at) is "%";

    private static Found? TimeFirst(MomentText text, int at)
    {
        var led = MomentWords.AtTime.Skip(text, at);
        var time = text.ClockSpan(at) is { } span ? span : ClockReader.Read(text, led) is { } clock && (clock.IsSure || led > at) ? new Found(clock.Moment, clock.End) : (Found?)null;
        return Found.Longest(time is { } found ? OnDay(text, found) : null, Bare(text, at) is { } hours ? OnDay(text, hours) : null, Split(text, at));

        static Found? Bare(MomentText text, int at) => ClockSpanRules.FromTo(text, at, sure: false);
    }

    private static Found? OnDay(MomentText text, Found time)
    {
        var next = text.Word(time.End) is "," ? time.End + 1 : time.End;
        var place = MomentWords.BeforeDay.Skip(text, next);
        if ((DayPartRules.OfDay(text, next) ?? DayPartRules.OfDay(text, place)) is { } part) return Joined(Moment.Day(part.Moment.Past.From!.Value), Half(time, part.Moment.Readings)!.Value) is { } exact ? exact with { End = part.End } : null;
        if ((text.Day(next) ?? text.Day(place)) is not { Moment: { Kind: MomentKind.Date, IsResolved: true } } day) return null;
        // "at 9 tomorrow morning".
        var (meant, end) = !time.Moment.IsSpan && MomentWords.PartsOfDay.Read(text, day.End) is var (said, after) ? (Half(time, [said])!.Value, after) : (time, day.End);
        return Joined(day.Moment, meant) is { } joined ? joined with { End = end } : null;
    }

    // "between 2:00 tomorrow and 4:00", "from 4pm today to 6pm".
    private static Found? Split(MomentText text, int at)
    {
        var between = MomentWords.Between.End(text, at);
        var opened = between ?? MomentWords.From.End(text, at) ?? at;
        if (ClockReader.Read(text, opened) is not { } from || text.Day(MomentWords.BeforeDay.Skip(text, from.End)) is not { Moment: { Kind: MomentKind.Date, IsResolved: true } } day) return null;
        if ((MomentWords.To.End(text, day.End) ?? (between is not null ? MomentWords.And.End(text, day.End) : null)) is not { } second || ClockReader.Read(text, second) is not { } to) return null;
        if (text.Day(MomentWords.BeforeDay.Skip(text, to.End)) is not null) return null;
        return Joined(day.Moment, new(new(MomentKind.TimeRange, ClockSpanRules.Readings(from, to)), to.End));
    }

    // "this afternoon at 4", "tonight from 7 to 7:30", "last night".
    private static Found? PartFirst(MomentText text, int at)
    {
        if (DayPartRules.OfDay(text, at) is not { } part) return null;
        return Timed(text, part.End, part.Moment.Readings) is { } time ? Joined(Moment.Day(part.Moment.Past.From!.Value), time) : part;
    }

    // "end of today", "end of day", "the end of the sunday".
    private static Found? EndOfDay(MomentText text, int at)
    {
        if (MomentWords.EndOfToday.End(text, at) is { } today) return new(Moment.Instant(text.Today.AddDays(1).AddSeconds(-1)), today);
        return MomentWords.EndOfDay.End(text, at) is { } led && text.Day(MomentWords.The.Skip(text, led)) is { Moment: { Kind: MomentKind.Date, IsResolved: true } } day
            ? new(new(MomentKind.DateTime, [.. day.Moment.Readings.Select(d => TimeReading.At(d.From!.Value.AddDays(1).AddSeconds(-1)))]), day.End)
            : null;
    }

    private static Found? Now(MomentText text, int at) => MomentWords.RightNow.End(text, at) is { } end ? new(Moment.Instant(text.Now), end) : null;

    // Of two readings the one in the part of the day that was said.
    private static Found? Half(Found time, IReadOnlyList<TimeReading>? part)
    {
        if (part is null || time.Moment.Readings.Count < 2) return time;
        var afternoon = part[0].From!.Value.TimeOfDay >= TimeSpan.FromHours(12);
        return time with { Moment = time.Moment with { Readings = [.. time.Moment.Readings.Where(r => r.From!.Value.TimeOfDay >= TimeSpan.FromHours(12) == afternoon)] } };
    }

    private static Found? Joined(Moment day, Found time) =>
        new(time.Moment with
        {
            Kind = time.Moment.IsSpan ? MomentKind.DateTimeRange : MomentKind.DateTime,
            Readings = [.. time.Moment.Readings.SelectMany(t => day.Readings.Select(d => t.On(d.From!.Value.Date)))],
        }, time.End);
}
