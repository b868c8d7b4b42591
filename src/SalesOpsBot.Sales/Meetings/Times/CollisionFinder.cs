using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Finds what a meeting would collide with. Pure.</summary>
public static class CollisionFinder
{
    /// <summary>What overlaps a slot, in order. What ends as the slot begins does not: the buffer is a matter of proposing, not of forbidding.</summary>
    /// <param name="slot">When the meeting would be.</param>
    /// <param name="busy">What takes the time of those who would take part.</param>
    /// <param name="except">A meeting that does not count, because it is the one that is moved.</param>
    public static IReadOnlyList<BusyTime> Find(TimeSlot slot, IEnumerable<BusyTime> busy, string? except = null) =>
        [.. busy.Where(b => b.Slot.Overlaps(slot) && (except is null || b.MeetingExternalId != except)).OrderBy(b => b.Slot.Start).ThenBy(b => b.Person.Value)];
}
