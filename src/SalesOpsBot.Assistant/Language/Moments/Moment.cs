namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>What is said about time: a day, a time, a span or a length.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Readings">
/// Every way to read it: "on Friday" is the last one or the next, "at 5" in the morning or in the afternoon. Of a day or span of days at most two, the one gone
/// by first. None for a length, and for what no calendar has: 30 February.
/// </param>
internal sealed record Moment(MomentKind Kind, IReadOnlyList<TimeReading> Readings)
{
    private const int FirstHour = 7;

    /// <summary>What is said about its edges.</summary>
    public MomentBound Bound { get; init; }

    /// <summary>How long, where it is a length.</summary>
    public Lapse Length { get; init; }

    /// <summary>Where it comes again every year or week: the first one that begins on a day or after it.</summary>
    public Func<DateTime, TimeReading?>? Next { get; init; }

    /// <summary>Whether it is a part of the day as people call it, such as the morning.</summary>
    public bool IsPartOfDay { get; init; }

    /// <summary>Whether it was counted from now: "the next two hours".</summary>
    public bool IsCounted { get; init; }

    /// <summary>The one gone by.</summary>
    public TimeReading Past => Readings[0];

    /// <summary>The one to come.</summary>
    public TimeReading Future => Readings[^1];

    /// <summary>Of two times of the day the one when people work: 1 to 6 are in the afternoon.</summary>
    public TimeReading AtWork => Readings.FirstOrDefault(r => (r.From ?? r.To)!.Value.Hour >= FirstHour, Readings[0]);

    /// <summary>Whether the calendar has it.</summary>
    public bool IsResolved => Readings.Count > 0;

    /// <summary>Whether it is a day or a span of days.</summary>
    public bool IsDays => Kind is MomentKind.Date or MomentKind.DateRange;

    /// <summary>Whether it lasts from one thing to another.</summary>
    public bool IsSpan => Kind is MomentKind.DateRange or MomentKind.TimeRange or MomentKind.DateTimeRange;

    /// <summary>A single day.</summary>
    public static Moment Day(DateTime day) => new(MomentKind.Date, [TimeReading.At(day.Date)]);

    /// <summary>A time of a known day.</summary>
    public static Moment Instant(DateTime instant) => new(MomentKind.DateTime, [TimeReading.At(instant)]);

    /// <summary>Days from one to another, the last one no part of it.</summary>
    public static Moment Days(DateTime from, DateTime to) => new(MomentKind.DateRange, [new(from, to)]);

    /// <summary>Something that the calendar does not have.</summary>
    public static Moment Unresolved(MomentKind kind) => new(kind, []);

    /// <summary>What comes again and again: the last one that began before now, and the first that begins later.</summary>
    /// <param name="kind">A day or a span of days.</param>
    /// <param name="now">From when it is seen; what begins then lies ahead.</param>
    /// <param name="longest">How many days lie between two of them at most.</param>
    /// <param name="next">The first one that begins at a time or after it.</param>
    public static Moment Recurring(MomentKind kind, DateTime now, int longest, Func<DateTime, TimeReading?> next)
    {
        TimeReading? past = null;
        for (var found = next(now.AddDays(-longest)); found is { } one && one.From < now; found = next(one.From.Value.AddDays(1))) past = one;
        var readings = new[] { past, next(now) }.OfType<TimeReading>().Distinct().ToList();
        return new(kind, readings) { Next = next };
    }
}
