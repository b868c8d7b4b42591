using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Leads as changes write them: they come by import and from forms, so here they are only handed on and decided.</summary>
internal sealed class LeadWriter : RecordWriter<Lead>
{
    public override RecordKind Kind => RecordKind.Lead;

    public override bool IsRemembered => true;

    protected override IQueryable<Lead> Called(SalesDbContext context, string record) => context.Leads.Where(l => l.ExternalId == record);

    protected override IQueryable<Lead> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Lead record, CancellationToken cancellationToken) => new()
    {
        ["status"] = record.Status.ToString(),
        ["owner"] = await references.OfAsync(record.OwnerId, cancellationToken),
        ["converted_deal"] = await references.OfAsync(record.ConvertedDealId, cancellationToken),
    };

    protected override Task<Lead> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No change makes a lead.");

    protected override async Task SetAsync(References references, Lead record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        switch (field.Field)
        {
            case "status": record.Status = Enum.Parse<LeadStatus>(field.After!); break;
            case "owner": record.OwnerId = await references.PersonAsync(field.After, cancellationToken); break;
            case "converted_deal": record.ConvertedDealId = await references.DealAsync(field.After, cancellationToken); break;
            default: throw new InvalidOperationException($"A lead's {field.Field} cannot be changed.");
        }
    }
}
