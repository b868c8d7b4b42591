using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>What was done about a lead, as changes write it. It has no id of its own: the lead and the instant say which it is.</summary>
internal sealed class LeadActivityWriter : RecordWriter<LeadActivity>
{
    public override RecordKind Kind => RecordKind.LeadActivity;

    public override bool IsRemembered => true;

    protected override IQueryable<LeadActivity> Called(SalesDbContext context, string record)
    {
        var at = new DateTimeOffset(long.Parse(record.AsSpan(record.LastIndexOf('-') + 1), CultureInfo.InvariantCulture), TimeSpan.Zero);
        var lead = record[..record.LastIndexOf('-')];
        return context.LeadActivities.Where(a => a.At == at && context.Leads.Any(l => l.Id == a.LeadId && l.ExternalId == lead));
    }

    protected override IQueryable<LeadActivity> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, LeadActivity record, CancellationToken cancellationToken) => new()
    {
        ["lead"] = await references.OfAsync(record.LeadId, cancellationToken),
        ["activity"] = record.Kind.ToString(),
        ["by"] = await references.OfAsync(record.ByPersonId, cancellationToken),
        ["at"] = FieldText.Of(record.At),
    };

    protected override async Task<LeadActivity> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        LeadId = (await references.LeadAsync(change["lead"]!.After, cancellationToken))!.Value,
        Kind = Enum.Parse<LeadActivityKind>(change["activity"]!.After!),
        ByPersonId = await references.PersonAsync(change["by"]?.After, cancellationToken),
        At = FieldText.Instant(change["at"]!.After)!.Value,
    };

    protected override Task SetAsync(References references, LeadActivity record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("What was done stays as it was done.");
}
