using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notes;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Notes as changes write them. A note on a deal is a sign of life of it.</summary>
internal sealed class NoteWriter : RecordWriter<Note>
{
    public override RecordKind Kind => RecordKind.Note;

    protected override IQueryable<Note> Called(SalesDbContext context, string record) => context.Notes.Where(n => n.ExternalId == record);

    protected override IQueryable<Note> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record).Within(scope);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Note record, CancellationToken cancellationToken) => new()
    {
        ["text"] = record.Text,
        ["deal"] = await references.OfAsync(record.DealId, cancellationToken),
        ["account"] = await references.OfAsync(record.AccountId, cancellationToken),
        ["lead"] = await references.OfAsync(record.LeadId, cancellationToken),
        ["author"] = await references.OfAsync(record.AuthorId, cancellationToken),
        ["written_at"] = FieldText.Of(record.WrittenAt),
    };

    protected override async Task<Note> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        ExternalId = change.Record,
        Text = change["text"]!.After!,
        AuthorId = (await references.PersonAsync(change["author"]!.After, cancellationToken))!.Value,
        DealId = await references.DealAsync(change["deal"]?.After, cancellationToken),
        AccountId = await references.AccountAsync(change["account"]?.After, cancellationToken),
        LeadId = await references.LeadAsync(change["lead"]?.After, cancellationToken),
        WrittenAt = FieldText.Instant(change["written_at"]?.After) ?? moment.At,
    };

    protected override async Task MadeAsync(SalesDbContext context, Note record, WriteMoment moment, CancellationToken cancellationToken)
    {
        if (await context.Deals.AsTracking().SingleOrDefaultAsync(d => d.Id == record.DealId, cancellationToken) is { } about) about.LastActivityOn = moment.Today;
    }

    protected override Task SetAsync(References references, Note record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken)
    {
        record.Text = field is { Field: "text", After: { } text } ? text : throw new InvalidOperationException($"A note's {field.Field} cannot be changed.");
        return Task.CompletedTask;
    }
}
