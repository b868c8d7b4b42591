namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Arithmetic of lists of slots. Pure.</summary>
public static class TimeSlots
{
    /// <summary>The time that both lists have, in order.</summary>
    public static IReadOnlyList<TimeSlot> Intersect(IEnumerable<TimeSlot> left, IEnumerable<TimeSlot> right)
    {
        var others = right.ToList();
        return Ordered(left.SelectMany(slot => others.Select(other => slot.Intersect(other)).OfType<TimeSlot>()));
    }

    /// <summary>The time of the first list that the second does not have, in order.</summary>
    public static IReadOnlyList<TimeSlot> Subtract(IEnumerable<TimeSlot> slots, IEnumerable<TimeSlot> taken) =>
        taken.Aggregate(Ordered(slots), (free, gone) => [.. free.SelectMany(slot => Without(slot, gone))]);

    /// <summary>The slots with those that overlap or touch made one, in order.</summary>
    public static IReadOnlyList<TimeSlot> Join(IEnumerable<TimeSlot> slots)
    {
        var joined = new List<TimeSlot>();
        foreach (var slot in Ordered(slots))
        {
            if (joined.Count > 0 && slot.Start <= joined[^1].End) joined[^1] = new(joined[^1].Start, slot.End > joined[^1].End ? slot.End : joined[^1].End);
            else joined.Add(slot);
        }

        return joined;
    }

    private static IEnumerable<TimeSlot> Without(TimeSlot slot, TimeSlot gone)
    {
        if (!slot.Overlaps(gone))
        {
            yield return slot;
            yield break;
        }

        if (slot.Start < gone.Start) yield return new(slot.Start, gone.Start);
        if (gone.End < slot.End) yield return new(gone.End, slot.End);
    }

    private static IReadOnlyList<TimeSlot> Ordered(IEnumerable<TimeSlot> slots) => [.. slots.OrderBy(slot => slot.Start)];
}
