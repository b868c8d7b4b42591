using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Accounts as changes write them. Everybody may know their names.</summary>
internal sealed class AccountWriter : RecordWriter<Account>
{
    public override RecordKind Kind => RecordKind.Account;

    public override bool IsRemembered => true;

    protected override IQueryable<Account> Called(SalesDbContext context, string record) => context.Accounts.Where(a => a.ExternalId == record);

    protected override IQueryable<Account> Within(SalesDbContext context, SalesScope scope, string record) => Called(context, record);

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Account record, CancellationToken cancellationToken) => new()
    {
        ["name"] = record.Name,
        ["owner"] = await references.OfAsync(record.OwnerId, cancellationToken),
    };

    protected override async Task<Account> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken) => new()
    {
        ExternalId = change.Record,
        Name = change["name"]!.After!,
        OwnerId = await references.PersonAsync(change["owner"]?.After, cancellationToken),
    };

    protected override async Task SetAsync(References references, Account record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) => record.OwnerId = field.Field == "owner"
        ? await references.PersonAsync(field.After, cancellationToken)
        : throw new InvalidOperationException($"An account's {field.Field} cannot be changed.");

    protected override async Task<string?> ObstacleAsync(SalesDbContext context, Account record, CancellationToken cancellationToken)
    {
        var isUsed = await context.Deals.AnyAsync(d => d.AccountId == record.Id, cancellationToken)
            || await context.Contacts.AnyAsync(c => c.AccountId == record.Id, cancellationToken)
            || await context.Notes.AnyAsync(n => n.AccountId == record.Id, cancellationToken)
            || await context.Meetings.AnyAsync(m => m.AccountId == record.Id, cancellationToken)
            || await context.Tasks.AnyAsync(t => t.AccountId == record.Id, cancellationToken);
        return isUsed ? Say($"{record.Name} has deals, notes, meetings or tasks by now, so it can't be taken back.") : null;
    }
}
