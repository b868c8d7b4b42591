namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Somebody who has to be free.</summary>
/// <param name="Name">Who.</param>
/// <param name="Account">Where one of the buyer's works.</param>
/// <param name="TimeZone">IANA zone of a colleague; nothing for others, whose calendars nobody here sees.</param>
/// <param name="Address">By what the person is named again without doubt.</param>
public sealed record MeetingTimesAttendee(string Name, string? Account, string? TimeZone, string Address);
