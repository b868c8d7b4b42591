using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Data.Stores;

internal sealed class MeetingStore(IDbContextFactory<SalesDbContext> contexts) : IMeetingStore
{
    public async Task<long> CountHeldAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Meetings.Within(scope).LongCountAsync(m => m.Status == MeetingStatus.Held && m.StartsAt >= from && m.StartsAt < before, cancellationToken);
    }

    public async Task<MeetingPage> AgendaAsync(SalesScope scope, TimeSlot within, AccountId? account, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var (from, before) = (within.Start, within.End);
        var meetings = context.Meetings.AttendedWithin(scope).Where(m => m.Status != MeetingStatus.Cancelled && m.StartsAt >= from && m.StartsAt < before);
        if (account is { } with) meetings = meetings.Where(m => m.AccountId == with);
        var sums = await meetings.GroupBy(_ => 1).Select(g => new { Count = g.LongCount(), Minutes = g.Sum(m => (long)m.DurationMinutes) }).SingleOrDefaultAsync(cancellationToken);
        var lines = await meetings.OrderBy(m => m.StartsAt).ThenBy(m => m.Id).Skip(skip).Take(take).LinesAsync(context, cancellationToken);
        return new(lines, sums?.Count ?? 0, sums?.Minutes ?? 0);
    }

    public async Task<IReadOnlyList<MeetingLine>> FindAsync(SalesScope scope, string words, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var way in MeetingSearch.Ways(context, context.Meetings.AttendedWithin(scope).Where(m => m.Status != MeetingStatus.Cancelled), words))
        {
            var coming = await way.Where(m => m.Status == MeetingStatus.Planned && m.StartsAt >= now).OrderBy(m => m.StartsAt).ThenBy(m => m.Id).Take(limit).LinesAsync(context, cancellationToken);
            var others = way.Where(m => m.Status != MeetingStatus.Planned || m.StartsAt < now).OrderByDescending(m => m.StartsAt).ThenBy(m => m.Id).Take(limit - coming.Count);
            var found = coming.Count == limit ? coming : [.. coming, .. await others.LinesAsync(context, cancellationToken)];
            if (found.Count > 0) return found;
        }

        return [];
    }

    public async Task<MeetingInvitation?> InvitationAsync(string token, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await InvitationsAsync(context, context.Meetings.Where(m => m.Token == token), cancellationToken)).SingleOrDefault();
    }

    public async Task<IReadOnlyList<MeetingInvitation>> UndeliveredAsync(int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await InvitationsAsync(context, context.Meetings.Where(m => m.Sequence > m.DeliveredSequence).OrderBy(m => m.Id).Take(limit), cancellationToken);
    }

    public async Task DeliveredAsync(MeetingId meeting, int sequence, CalendarEntry entry, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (id, join) = (entry.Id, entry.JoinUrl);
        await context.Meetings.Where(m => m.Id == meeting && m.DeliveredSequence < sequence).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.DeliveredSequence, sequence).SetProperty(x => x.CalendarId, x => id ?? x.CalendarId).SetProperty(x => x.JoinUrl, x => join ?? x.JoinUrl), cancellationToken);
    }

    private static async Task<IReadOnlyList<MeetingInvitation>> InvitationsAsync(SalesDbContext context, IQueryable<Meeting> meetings, CancellationToken cancellationToken)
    {
        var rows = await (
            from meeting in meetings.Include(m => m.Attendees)
            from organizer in context.Salespeople.Where(p => p.Id == meeting.OrganizerId)
            from account in context.Accounts.Where(a => a.Id == meeting.AccountId).DefaultIfEmpty()
            select new { meeting, organizer, Account = account.Name }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new MeetingInvitation(row.meeting, row.organizer) { Account = row.Account });
    }
}
