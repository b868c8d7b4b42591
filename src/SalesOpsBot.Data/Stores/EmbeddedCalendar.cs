using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

/// <summary>The program's own calendar: the meetings, and what else takes people's time.</summary>
internal sealed class EmbeddedCalendar(IDbContextFactory<SalesDbContext> contexts, SalesOptions options) : ICalendar
{
    private static readonly TimeSpan LongestMeeting = TimeSpan.FromDays(14);

    public async Task<Outcome<IReadOnlyList<BusyTime>>> BusyAsync(SalesScope seen, IReadOnlyList<Salesperson> people, TimeSlot within, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var busy = (await MeetingsAsync(context, people, within, cancellationToken)).Concat(await BlocksAsync(context, people, within, cancellationToken));
        return new Outcome<IReadOnlyList<BusyTime>>.Found([.. busy.OrderBy(b => b.Slot.Start).ThenBy(b => b.Person.Value).Select(b => Sees(seen, b.Person) ? b : b with { Subject = null })]);
    }

    public async Task<Outcome<IReadOnlyList<TimeSlot>>> FreeTimesAsync(TimeSearch search, CancellationToken cancellationToken)
    {
        // Times alone come out of this; what takes them is looked at by nobody.
        var busy = await BusyAsync(AccessPolicy.NobodysSubjects, search.People, search.Within, cancellationToken);
        return busy.Then<IReadOnlyList<TimeSlot>>(taken => new Outcome<IReadOnlyList<TimeSlot>>.Found(FreeTimeFinder.Find(search, taken, options)));
    }

    public Task<Outcome<CalendarEntry>> WriteAsync(MeetingInvitation meeting, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<CalendarEntry>>(new CalendarEntry(null, null, InvitesAttendees: false));

    private static async Task<IEnumerable<BusyTime>> MeetingsAsync(SalesDbContext context, IReadOnlyList<Salesperson> people, TimeSlot within, CancellationToken cancellationToken)
    {
        var ids = people.Select(p => p.Id).ToList();
        var maybe = ids.ConvertAll(id => (SalespersonId?)id);
        var (earliest, before) = (within.Start - LongestMeeting, within.End);
        var meetings = await context.Meetings.Include(m => m.Attendees)
            .Where(m => m.Status != MeetingStatus.Cancelled && m.StartsAt >= earliest && m.StartsAt < before && (ids.Contains(m.OrganizerId) || m.Attendees.Any(a => maybe.Contains(a.PersonId))))
            .ToListAsync(cancellationToken);
        return from meeting in meetings.Where(m => m.Slot.Overlaps(within))
               from person in meeting.Attendees.Select(a => a.PersonId).OfType<SalespersonId>().Append(meeting.OrganizerId).Distinct().Where(ids.Contains)
               select new BusyTime(person, meeting.Slot, meeting.Subject) { MeetingExternalId = meeting.ExternalId };
    }

    private static async Task<IEnumerable<BusyTime>> BlocksAsync(SalesDbContext context, IReadOnlyList<Salesperson> people, TimeSlot within, CancellationToken cancellationToken)
    {
        var (ids, last) = (people.Select(p => p.Id).ToList(), DateOnly.FromDateTime(within.End.UtcDateTime).AddDays(1));
        var blocks = await context.CalendarBlocks.Where(b => ids.Contains(b.SalespersonId) && b.FirstDay <= last).ToListAsync(cancellationToken);
        var zones = people.ToDictionary(p => p.Id, p => LocalTime.Zone(p.TimeZone));
        return blocks.SelectMany(b => CalendarBlockCalculator.Times(b, within, zones[b.SalespersonId]));
    }

    private static bool Sees(SalesScope seen, SalespersonId person) => seen.Owners is not { } owners || owners.Contains(person);
}
