using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>Where people's time is kept: the program's own calendar, or that of elsewhere which its people use.</summary>
public interface ICalendar
{
    /// <summary>What takes some people's time. That it is taken is open to all colleagues; by what is told only of the people of a scope.</summary>
    /// <param name="seen">Whose subjects whoever asks may see.</param>
    /// <param name="people">Whose time.</param>
    /// <param name="within">Which time.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Outcome<IReadOnlyList<BusyTime>>> BusyAsync(SalesScope seen, IReadOnlyList<Salesperson> people, TimeSlot within, CancellationToken cancellationToken);

    /// <summary>When everybody is free inside their own working hours, in order.</summary>
    Task<Outcome<IReadOnlyList<TimeSlot>>> FreeTimesAsync(TimeSearch search, CancellationToken cancellationToken);

    /// <summary>Writes a meeting as it stands: made, moved or cancelled. Written a second time, nothing changes.</summary>
    /// <returns>What the calendar knows of it; a problem where it does not take it, which does not undo the meeting.</returns>
    Task<Outcome<CalendarEntry>> WriteAsync(MeetingInvitation meeting, CancellationToken cancellationToken);
}
