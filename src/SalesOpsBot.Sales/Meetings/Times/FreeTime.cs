namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Time that is free, for people to read.</summary>
/// <param name="StartsAt">The instant it begins.</param>
/// <param name="EndsAt">The instant it ends.</param>
public sealed record FreeTime(DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    /// <summary>The free time of a slot.</summary>
    public static FreeTime Of(TimeSlot slot) => new(slot.Start, slot.End);
}
