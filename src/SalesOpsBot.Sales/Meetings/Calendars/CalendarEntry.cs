namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>What a calendar knows of a meeting that was written into it.</summary>
/// <param name="Id">The event's id there; nothing for the program's own calendar, where the meeting is the event.</param>
/// <param name="JoinUrl">Where to join it on a screen, if the calendar has made a place for it.</param>
/// <param name="InvitesAttendees">Whether the calendar itself tells those who take part.</param>
public sealed record CalendarEntry(string? Id, string? JoinUrl, bool InvitesAttendees);
