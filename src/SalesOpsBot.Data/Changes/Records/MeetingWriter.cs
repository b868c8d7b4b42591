using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Attendees;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>
/// Meetings as changes write them. Every change of a booking raises its sequence, by which it is told to the calendar and to those who take part. A booking that
/// is taken back is cancelled, not deleted: others may have it in their calendars.
/// </summary>
internal sealed class MeetingWriter : RecordWriter<Meeting>, IRecordWriter
{
    public override RecordKind Kind => RecordKind.Meeting;

    protected override IQueryable<Meeting> Called(SalesDbContext context, string record) => context.Meetings.Include(m => m.Attendees).Where(m => m.ExternalId == record && !m.Withdrawn);

    protected override IQueryable<Meeting> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Meeting record, CancellationToken cancellationToken) => new()
    {
        ["subject"] = record.Subject,
        ["start"] = FieldText.Of(record.StartsAt),
        ["duration"] = FieldText.Of(record.DurationMinutes),
        ["attendees"] = AttendeeText.Write(record.Attendees.OrderBy(a => a.Id).Select(a => (a.Name, a.Email))),
        ["account"] = await references.OfAsync(record.AccountId, cancellationToken),
        ["deal"] = await references.OfAsync(record.DealId, cancellationToken),
        ["lead"] = await references.OfAsync(record.LeadId, cancellationToken),
        ["online"] = record.Online ? "yes" : null,
        ["status"] = MeetingStatusWords.Of(record.Status),
        ["outcome"] = record.Outcome,
        ["notes"] = record.Notes,
        ["organizer"] = await references.OfAsync(record.OrganizerId, cancellationToken),
    };

    async Task IRecordWriter.CreateAsync(SalesDbContext context, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        if (await context.Meetings.AsTracking().SingleOrDefaultAsync(m => m.ExternalId == change.Record && m.Withdrawn, cancellationToken) is not { } withdrawn)
        {
            await CreateAsync(context, change, moment, cancellationToken);
            return;
        }

        (withdrawn.Withdrawn, withdrawn.Status) = (false, MeetingStatus.Planned);
        Told(withdrawn);
        await context.SaveChangesAsync(cancellationToken);
    }

    async Task<string?> IRecordWriter.DeleteAsync(SalesDbContext context, RecordChange change, CancellationToken cancellationToken)
    {
        if (await Called(context, change.Record).AsTracking().SingleOrDefaultAsync(cancellationToken) is not { Sequence: > 0 } booked) return await DeleteAsync(context, change, cancellationToken);
        (booked.Withdrawn, booked.Status) = (true, MeetingStatus.Cancelled);
        Told(booked);
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }

    protected override async Task<Meeting> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        var status = MeetingStatusWords.Read(change["status"]?.After);
        return new()
        {
            ExternalId = change.Record,
            OrganizerId = (await references.PersonAsync(change["organizer"]!.After, cancellationToken))!.Value,
            Subject = change["subject"]!.After!,
            StartsAt = FieldText.Instant(change["start"]!.After)!.Value,
            DurationMinutes = (int)FieldText.Number(change["duration"]!.After)!.Value,
            AccountId = await references.AccountAsync(change["account"]?.After, cancellationToken),
            DealId = await references.DealAsync(change["deal"]?.After, cancellationToken),
            LeadId = await references.LeadAsync(change["lead"]?.After, cancellationToken),
            Online = change["online"]?.After is not null,
            Status = status,
            Outcome = change["outcome"]?.After,
            Notes = change["notes"]?.After,
            Attendees = await references.AttendeesAsync(change["attendees"]?.After, cancellationToken),
            Sequence = status == MeetingStatus.Planned ? 1 : 0,
            Token = status == MeetingStatus.Planned ? MeetingToken.New() : null,
        };
    }

    protected override async Task MadeAsync(SalesDbContext context, Meeting record, WriteMoment moment, CancellationToken cancellationToken)
    {
        if (record.Status == MeetingStatus.Held && await context.Deals.AsTracking().SingleOrDefaultAsync(d => d.Id == record.DealId, cancellationToken) is { } about) about.LastActivityOn = moment.Today;
    }

    protected override Task SetAsync(References references, Meeting record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        switch (field.Field)
        {
            case "subject": record.Subject = field.After!; break;
            case "start": record.StartsAt = FieldText.Instant(field.After)!.Value; break;
            case "duration": record.DurationMinutes = (int)FieldText.Number(field.After)!.Value; break;
            case "status": record.Status = MeetingStatusWords.Read(field.After); break;
            case "outcome": record.Outcome = field.After; break;
            case "notes": record.Notes = field.After; break;
            default: throw new InvalidOperationException($"A meeting's {field.Field} cannot be changed.");
        }

        // Meetings from elsewhere are told by where they come from.
        if (record.Sequence > 0 && field.Field is "subject" or "start" or "duration" or "status") Told(record);
        else record.Version++;
        return Task.CompletedTask;
    }

    protected override async Task<string?> ObstacleAsync(SalesDbContext context, Meeting record, CancellationToken cancellationToken)
    {
        if (await context.Tasks.AnyAsync(t => t.MeetingId == record.Id, cancellationToken)) return Say($"“{record.Subject}” has tasks by now, so it can't be taken back.");
        context.RemoveRange(record.Attendees);
        return null;
    }

    private static void Told(Meeting record)
    {
        record.Sequence++;
        record.Version++;
    }
}
