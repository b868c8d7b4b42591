namespace SalesOpsBot.Assistant.Language.Moments.Clocks;

/// <summary>From one time of day to another: 3 to 5pm, between 10 and 11:30, from 2pm for 2 hours; and parts of the day.</summary>
internal static class ClockSpanRules
{
    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);
    private static readonly TimeSpan WholeDay = TimeSpan.FromHours(24);

    public static Found? Read(MomentText text, int at) => Found.Longest(FromTo(text, at, sure: true), Lasting(text, at), DayPartRules.Read(text, at));

    /// <summary>From one time to another.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="sure">Whether it has to be told from other numbers: after a day, "10-4" are hours.</param>
    public static Found? FromTo(MomentText text, int at, bool sure)
    {
        var between = MomentWords.Between.End(text, at);
        var opened = between ?? MomentWords.From.End(text, at) ?? at;
        if (ClockReader.Read(text, opened) is not { } from) return null;
        var join = MomentWords.To.End(text, from.End) ?? (between is not null ? MomentWords.And.End(text, from.End) : null);
        if (join is not { } second || ClockReader.Read(text, second) is not { } to) return null;
        var military = IsMilitary(text, opened) && IsMilitary(text, second);
        // "between 10 and 12" are hours where nothing follows that they could count.
        var alone = opened > at && !char.IsAsciiLetter(text.Word(opened)![0]) && text.Word(to.End) is null or "." or ",";
        if (sure && !(from.IsSure || to.IsSure || (military && between is not null) || (alone && !military && IsHours(text, opened, second)))) return null;
        return new(new(MomentKind.TimeRange, Readings(from, to)), to.End);
    }

    /// <summary>What lies between two times, in every way that they can be read.</summary>
    public static IReadOnlyList<TimeReading> Readings(Clock from, Clock to)
    {
        // "5 to 6pm": the half of the day is said once; "11 to 1pm" begins before noon.
        if (from.IsOpen && !to.IsOpen && to.Afternoon is { } half) return [Span(from.In(half) < to.Time ? from.In(half) : from.In(!half), to.Time)];
        if (!from.IsOpen && to.IsOpen) return [Span(from.Time, Following(from.Time, to.Time))];
        if (!from.IsOpen || !to.IsOpen) return [Span(from.Time, to.Time)];
        var first = Span(from.Time, Following(from.Time, to.Time));
        // "10:30 to 3" passes noon.
        if (from.IsSure && to.Time <= from.Time) return [first];
        var second = from.Time + HalfDay >= WholeDay ? from.Time - HalfDay : from.Time + HalfDay;
        return [first, Span(second, Following(second, to.Time))];
    }

    // "from 2pm for 2 hours", "for 2.5 hours from 9".
    private static Found? Lasting(MomentText text, int at)
    {
        if (MomentWords.From.End(text, at) is { } opened && ClockReader.Read(text, opened) is { } start && MomentWords.Lasting.End(text, start.End) is { } after && Hours(text, after) is var (length, end)) return new(Lasting(start, length), end);
        if (MomentWords.Lasting.End(text, at) is not { } led || Hours(text, led) is not var (lasting, then)) return null;
        return MomentWords.From.End(text, then) is { } from && ClockReader.Read(text, from) is { } clock ? new(Lasting(clock, lasting), clock.End) : null;
    }

    private static Moment Lasting(Clock from, TimeSpan length) =>
        new(MomentKind.TimeRange, [Span(from.Time, from.Time + length)]);

    private static (TimeSpan Length, int End)? Hours(MomentText text, int at) => text.Length(at) is { Moment.Length: { HasTime: true, HasDays: false } length } found ? (length.Time, found.End) : null;

    private static TimeReading Span(TimeSpan from, TimeSpan to) => new(TimeReading.NoDay + from, TimeReading.NoDay + (to > from ? to : to + WholeDay));

    private static TimeSpan Following(TimeSpan from, TimeSpan to)
    {
        while (to <= from) to += HalfDay;
        return to;
    }

    private static bool IsHours(MomentText text, int from, int to) => text.Word(from)!.Length <= 2 && text.Word(to)!.Length <= 2;

    private static bool IsMilitary(MomentText text, int at) => text.Word(at) is { Length: 4 } word && word[0] is '0' && word.All(char.IsAsciiDigit);
}
