using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>Meetings, past and coming; calls, e-mails and tasks among HubSpot's activities are skipped.</summary>
internal sealed class MeetingImport : KindImport
{
    private const int UsualMinutes = 30;
    private const int MostMinutes = 14 * 24 * 60;

    public override RecordKind Kind => RecordKind.Meetings;

    public override Table Table { get; } = new("meetings", ["external_id"],
    [
        new("external_id", Field.Id),
        new("organizer_id", Field.OwnerId, Field.Owner),
        new("account_id", Field.AccountId, Field.Account, Field.What),
        new("deal_id", Field.DealId, Field.What),
        new("lead_id", Field.Who, Field.ContactEmail),
        new("subject", Field.Subject),
        new("starts_at", Field.StartsAt),
        new("duration_minutes", Field.Minutes, Field.EndsAt),

        // Without an outcome in the file only the clock tells, and a second run must not change what the first has said.
        new("status", Field.Outcome),
        new("outcome", Field.Outcome),
        new("notes", Field.Notes),
        new("generated", Field.StartsAt),
    ]);

    public override bool IsSkipped(Row row, ImportSession session) => base.IsSkipped(row, session) || (row.Name(Field.ActivityType) is { } type && !type.Contains("meeting", StringComparison.OrdinalIgnoreCase));

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var id = Id(row);
        var start = Needed(row, Field.StartsAt, row.Instant(Field.StartsAt));
        var (end, minutes) = (row.Instant(Field.EndsAt), row.Number(Field.Minutes, 0, MostMinutes));
        if (end < start) row.Reject(Field.EndsAt, "lies before the start");
        if (row.Problem is not null || start is not { } startsAt) return null;

        var subject = row.Name(Field.Subject) ?? "Meeting";
        var outcome = row.Name(Field.Outcome);
        var (what, who) = (row.Reference(Field.What), row.Reference(Field.Who));
        var deal = (row.Reference(Field.DealId) ?? what) is { } dealId ? session.DealsById.Find(dealId) : null;
        var lead = (who ?? row.Name(Field.ContactEmail)) is { } leadId ? session.LeadsById.Find(leadId) : null;
        var account = session.Accounts.Resolve(row, Field.AccountId, Field.Account) ?? (what is null ? null : session.Accounts.Keys.Find(what, out _));
        var organizer = Needed(row, row.Plan.Has(Field.OwnerId) ? Field.OwnerId : Field.Owner, session.People.Resolve(row, Field.OwnerId, Field.Owner));
        var length = minutes ?? (end is { } endsAt ? Math.Min(MostMinutes, (decimal)(endsAt - startsAt).TotalMinutes) : UsualMinutes);
        id ??= DerivedId.Of(subject, startsAt.ToString("O", null), row.Name(Field.Owner));
        return new StagedRow(
            [id, organizer, account, deal, lead, subject, startsAt.UtcTicks, (int)length, (int)StatusOf(outcome, startsAt < session.Now), outcome, row.Text(Field.Notes), false]);
    }

    private static MeetingStatus StatusOf(string? outcome, bool isPast) => outcome is null ? isPast ? MeetingStatus.Held : MeetingStatus.Planned : HeaderKey.Of(outcome) switch
    {
        "completed" or "held" => MeetingStatus.Held,
        "canceled" or "cancelled" or "noshow" => MeetingStatus.Cancelled,
        "scheduled" or "rescheduled" or "planned" => MeetingStatus.Planned,
        _ => isPast ? MeetingStatus.Held : MeetingStatus.Planned,
    };
}
