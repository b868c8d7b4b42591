using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>Time of somebody that is taken.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Slot">When.</param>
/// <param name="Subject">By what; nothing where whoever asks may only know that it is taken.</param>
public sealed record BusyTime(SalespersonId Person, TimeSlot Slot, string? Subject)
{
    /// <summary>Whether it is a matter of whole days.</summary>
    public bool AllDay { get; init; }

    /// <summary>The meeting that takes it, where it is one that is kept here.</summary>
    public string? MeetingExternalId { get; init; }
}
