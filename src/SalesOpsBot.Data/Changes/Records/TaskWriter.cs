using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Tasks as changes write them.</summary>
internal sealed class TaskWriter : RecordWriter<SalesTask>
{
    public override RecordKind Kind => RecordKind.Task;

    protected override IQueryable<SalesTask> Called(SalesDbContext context, string record) => context.Tasks.Where(t => t.ExternalId == record);

    protected override IQueryable<SalesTask> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, SalesTask record, CancellationToken cancellationToken) => new()
    {
        ["text"] = record.Text,
        ["due"] = FieldText.Of(record.DueOn),
        ["remind_at"] = FieldText.Of(record.RemindAt),
        ["deal"] = await references.OfAsync(record.DealId, cancellationToken),
        ["account"] = await references.OfAsync(record.AccountId, cancellationToken),
        ["lead"] = await references.OfAsync(record.LeadId, cancellationToken),
        ["done_at"] = FieldText.Of(record.DoneAt),
        ["owner"] = await references.OfAsync(record.OwnerId, cancellationToken),
    };

    protected override async Task<SalesTask> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        ExternalId = change.Record,
        Text = change["text"]!.After!,
        OwnerId = (await references.PersonAsync(change["owner"]!.After, cancellationToken))!.Value,
        DueOn = FieldText.Day(change["due"]?.After),
        RemindAt = FieldText.Instant(change["remind_at"]?.After),
        DealId = await references.DealAsync(change["deal"]?.After, cancellationToken),
        AccountId = await references.AccountAsync(change["account"]?.After, cancellationToken),
        LeadId = await references.LeadAsync(change["lead"]?.After, cancellationToken),
        DoneAt = FieldText.Instant(change["done_at"]?.After),
        CreatedAt = moment.At,
    };

    protected override Task SetAsync(References references, SalesTask record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        switch (field.Field)
        {
            case "text": record.Text = field.After!; break;
            case "due": record.DueOn = FieldText.Day(field.After); break;
            case "remind_at": record.RemindAt = FieldText.Instant(field.After); break;
            case "done_at": record.DoneAt = FieldText.Instant(field.After); break;
            default: throw new InvalidOperationException($"A task's {field.Field} cannot be changed.");
        }

        record.Version++;
        return Task.CompletedTask;
    }
}
