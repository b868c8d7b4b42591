using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Whose an account of a channel is, as changes write it: sales operations' alone. The record is called <c>channel:key</c>.</summary>
internal sealed class LoginWriter : RecordWriter<PersonAccount>
{
    public override RecordKind Kind => RecordKind.Login;

    protected override IQueryable<PersonAccount> Called(SalesDbContext context, string record)
    {
        var colon = record.IndexOf(':', StringComparison.Ordinal);
        var (channel, key) = (record[..colon], record[(colon + 1)..]);
        return context.PersonAccounts.Where(a => a.Channel == channel && a.AccountKey == key);
    }

    protected override IQueryable<PersonAccount> Within(SalesDbContext context, SalesScope scope, string record) =>
        scope.Owners is null ? Called(context, record) : Called(context, record).Where(_ => false);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, PersonAccount record, CancellationToken cancellationToken) =>
        new() { ["person"] = record.PersonId is { } person ? await references.OfAsync(person, cancellationToken) : null };

    protected override Task<PersonAccount> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No change makes a login; a channel shows it.");

    protected override async Task SetAsync(References references, PersonAccount record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) =>
        record.PersonId = await references.PersonAsync(field.After, cancellationToken);
}
