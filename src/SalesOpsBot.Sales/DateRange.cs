namespace SalesOpsBot.Sales;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public DateRange(DateOnly start, DateOnly end)
    {
        if (end < start) throw new ArgumentException($"A range cannot end ({end:O}) before it starts ({start:O}).", nameof(end));
        (Start, End) = (start, end);
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; }

    /// <summary>Number of days, at least one.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether the day lies in the range.</summary>
    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>The part that both have, if any.</summary>
    public DateRange? Intersect(DateRange other)
    {
        var (start, end) = (Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);
        return end < start ? null : new DateRange(start, end);
    }
}
