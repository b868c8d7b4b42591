namespace SalesOpsBot.Sales;

/// <summary>Time from one instant to a later one; the end itself is no part of it, so that what follows at once does not collide.</summary>
public readonly record struct TimeSlot
{
    /// <param name="start">Its first instant.</param>
    /// <param name="end">The first instant after it.</param>
    /// <exception cref="ArgumentException">The end is not later than the start.</exception>
    public TimeSlot(DateTimeOffset start, DateTimeOffset end)
    {
        if (end <= start) throw new ArgumentException($"A slot cannot end ({end:O}) before it has begun ({start:O}).", nameof(end));
        (Start, End) = (start, end);
    }

    /// <summary>Its first instant.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset End { get; }

    /// <summary>How long it is; more than nothing.</summary>
    public TimeSpan Length => End - Start;

    /// <summary>A slot by its length.</summary>
    public static TimeSlot Lasting(DateTimeOffset start, TimeSpan length) => new(start, start + length);

    /// <summary>Whether both have time in common.</summary>
    public bool Overlaps(TimeSlot other) => Start < other.End && other.Start < End;

    /// <summary>The time that both have in common, if any.</summary>
    public TimeSlot? Intersect(TimeSlot other)
    {
        var (start, end) = (Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);
        return end > start ? new TimeSlot(start, end) : null;
    }

    /// <summary>The slot with some time more at both ends.</summary>
    public TimeSlot Widen(TimeSpan by) => new(Start - by, End + by);
}
