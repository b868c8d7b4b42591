using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Data.Stores;

/// <summary>Meetings with the names that a person reads: two queries, however many meetings.</summary>
internal static class MeetingLines
{
    /// <summary>The lines in the order of the meetings.</summary>
    public static async Task<IReadOnlyList<MeetingLine>> LinesAsync(this IQueryable<Meeting> meetings, SalesDbContext context, CancellationToken cancellationToken)
    {
        var rows = await (
            from meeting in meetings
            from organizer in context.Salespeople.Where(p => p.Id == meeting.OrganizerId)
            from account in context.Accounts.Where(a => a.Id == meeting.AccountId).DefaultIfEmpty()
            from deal in context.Deals.Where(d => d.Id == meeting.DealId).DefaultIfEmpty()
            from lead in context.Leads.Where(l => l.Id == meeting.LeadId).DefaultIfEmpty()
            select new { meeting, Organizer = organizer.Name, Account = account.Name, Deal = deal.ExternalId, Lead = lead.ExternalId }).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.meeting.Id);
        var attendees = (await context.MeetingAttendees.Where(a => ids.Contains(a.MeetingId)).OrderBy(a => a.Id).ToListAsync(cancellationToken)).ToLookup(a => a.MeetingId, a => a.Name);
        return rows.ConvertAll(row => new MeetingLine
        {
            ExternalId = row.meeting.ExternalId,
            Subject = row.meeting.Subject,
            StartsAt = row.meeting.StartsAt,
            DurationMinutes = row.meeting.DurationMinutes,
            Status = row.meeting.Status,
            Organizer = row.Organizer,
            Attendees = [.. attendees[row.meeting.Id]],
            Account = row.Account,
            Deal = row.Deal,
            Lead = row.Lead,
            Location = row.meeting.Location,
            JoinUrl = row.meeting.JoinUrl,
            Outcome = row.meeting.Outcome,
            Token = row.meeting.Token,
        });
    }
}
