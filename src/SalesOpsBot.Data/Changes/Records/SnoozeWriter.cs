using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>What people do not want to hear of for a while, as changes write it. The record's name begins with the person's, whose alone it is.</summary>
internal sealed class SnoozeWriter : RecordWriter<NoticeSnooze>
{
    public override RecordKind Kind => RecordKind.Snooze;

    protected override IQueryable<NoticeSnooze> Called(SalesDbContext context, string record) => context.NoticeSnoozes.Where(s => s.ExternalId == record);

    protected override IQueryable<NoticeSnooze> Within(SalesDbContext context, SalesScope scope, string record)
    {
        var snooze = Called(context, record);
        return scope.Owners is { } owners ? snooze.Where(s => owners.Contains(s.PersonId)) : snooze;
    }

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, NoticeSnooze record, CancellationToken cancellationToken) => new()
    {
        ["about"] = FieldText.Reference(record.Subject, record.Subject),
        ["alerts"] = record.Kind is { } kind ? NoticeKinds.Of(kind).Label : null,
        ["until"] = FieldText.Of(record.Until),
        ["author"] = await references.OfAsync(record.PersonId, cancellationToken),
    };

    protected override async Task<NoticeSnooze> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        ExternalId = change.Record,
        PersonId = (await references.PersonAsync(change["author"]!.After, cancellationToken))!.Value,
        Kind = change["alerts"]?.After is { } label ? NoticeKinds.Named(label)!.Kind : null,
        Subject = FieldText.Key(change["about"]?.After),
        Until = FieldText.Instant(change["until"]!.After)!.Value,
    };

    protected override Task SetAsync(References references, NoticeSnooze record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        if (field.Field != "until") throw new InvalidOperationException($"A snooze's {field.Field} cannot be changed.");
        record.Until = FieldText.Instant(field.After)!.Value;
        return Task.CompletedTask;
    }
}
