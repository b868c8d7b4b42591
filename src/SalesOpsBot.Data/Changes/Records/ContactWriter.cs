using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Contacts;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Contacts as changes write them.</summary>
internal sealed class ContactWriter : RecordWriter<Contact>
{
    public override RecordKind Kind => RecordKind.Contact;

    public override bool IsRemembered => true;

    protected override IQueryable<Contact> Called(SalesDbContext context, string record) => context.Contacts.Where(c => c.ExternalId == record);

    protected override IQueryable<Contact> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Contact record, CancellationToken cancellationToken) => new()
    {
        ["name"] = record.Name,
        ["title"] = record.Title,
        ["email"] = record.Email,
        ["account"] = await references.OfAsync(record.AccountId, cancellationToken),
    };

    protected override async Task<Contact> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        ExternalId = change.Record,
        Name = change["name"]!.After!,
        Title = change["title"]?.After,
        Email = change["email"]?.After,
        AccountId = await references.AccountAsync(change["account"]?.After, cancellationToken),
    };

    protected override Task SetAsync(References references, Contact record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"A contact's {field.Field} cannot be changed.");
}
