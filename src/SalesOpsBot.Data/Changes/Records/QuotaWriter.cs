using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Quotas as changes write them: each is a version of its own, so that what was in force before stays to be read.</summary>
internal sealed class QuotaWriter(SalesOptions options) : RecordWriter<Quota>
{
    public override RecordKind Kind => RecordKind.Quota;

    protected override IQueryable<Quota> Called(SalesDbContext context, string record)
    {
        var at = new DateTimeOffset(long.Parse(record.AsSpan(record.LastIndexOf('-') + 1), CultureInfo.InvariantCulture), TimeSpan.Zero);
        var person = record[..record.LastIndexOf('-')];
        return context.Quotas.Where(q => q.KeptAt == at && context.Salespeople.Any(p => p.Id == q.SalespersonId && p.ExternalId == person));
    }

    protected override IQueryable<Quota> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Quota record, CancellationToken cancellationToken) => new()
    {
        ["person"] = await references.OfAsync(record.SalespersonId, cancellationToken),
        ["start"] = FieldText.Of(record.Start),
        ["end"] = FieldText.Of(record.End),
        ["amount"] = FieldText.Of(new Money(record.Amount, options.CompanyCurrency)),
    };

    protected override async Task<Quota> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        var person = (await references.PersonAsync(change["person"]!.After, cancellationToken))!.Value;
        var (start, end) = (FieldText.Day(change["start"]!.After)!.Value, FieldText.Day(change["end"]!.After)!.Value);
        var last = await references.Context.Quotas.Where(q => q.SalespersonId == person && q.Start == start && q.End == end).MaxAsync(q => (int?)q.Version, cancellationToken);
        var key = change.Record;
        return new()
        {
            SalespersonId = person,
            Start = start,
            End = end,
            Amount = FieldText.Money(change["amount"]!.After)!.Value.MinorUnits,
            // A quota that is corrected in the middle of its days holds for all of them.
            ValidFrom = start < moment.Today ? start : moment.Today,
            Version = (last ?? 0) + 1,
            KeptAt = new(long.Parse(key.AsSpan(key.LastIndexOf('-') + 1), CultureInfo.InvariantCulture), TimeSpan.Zero),
        };
    }

    protected override Task SetAsync(References references, Quota record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A quota is never changed; a later version takes its place.");
}
