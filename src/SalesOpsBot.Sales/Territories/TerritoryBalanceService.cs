using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Territories;

/// <summary>
/// Prepares the moves that <see cref="TerritoryService"/> proposes, as one change. Where territories are set up, the accounts change their territory, which is for sales
/// operations; where none are, they change their owner, which a manager may do among the people below. Open deals stay with whoever works on them.
/// </summary>
public sealed class TerritoryBalanceService(TerritoryService reports, ITerritoryStore territories, ChangeService changes)
{
    /// <summary>Prepares the moves for a scope's people.</summary>
    public async Task<Outcome<ChangeReport>> BalanceAsync(Viewer viewer, ChangeOrigin origin, string? scope, CancellationToken cancellationToken)
    {
        if (viewer.Person.Role is not (Role.Manager or Role.SalesOperations)) return Problem.Denied("Accounts are moved by managers and sales operations. I can show you your own territory.");
        return await (await reports.TerritoriesAsync(viewer, scope, cancellationToken)).ThenAsync(async report =>
        {
            if (report.Configured && viewer.Person.Role != Role.SalesOperations) return Problem.Denied("The territories are set up by sales operations, and only they move accounts between them. Show them this proposal.");
            if (report.Proposal.Moves.Count == 0) return Problem.Invalid("scope", report.Proposal.Balanced ? Say("The territories are balanced; nothing has to move.") : Say("No single account could move and make it better."));
            var accounts = (await territories.AccountsAsync(cancellationToken)).ToLookup(a => a.Name, StringComparer.Ordinal);
            var owners = report.Territories.DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.OwnerId, StringComparer.Ordinal);
            var records = report.Proposal.Moves.SelectMany(move => accounts[move.Account].Take(1).Select(account => report.Configured
                ? Move(account, RecordKind.Territory, new("territory", FieldText.Reference(move.From, move.From), FieldText.Reference(move.To, move.To)))
                : Move(account, RecordKind.Account, new("owner", Person(viewer, account.OwnerId), Person(viewer, owners[move.To]))))).ToList();
            var title = Say($"Balance the territories: {records.Count} {PhraseBook.Plural(records.Count, "account moves", "accounts move")}");
            return await changes.PrepareAsync(viewer, origin, new(title, records, Say("To balance open pipeline and value won lately.")), cancellationToken);
        });
    }

    private static RecordChange Move(Account account, RecordKind kind, FieldChange field) => new(kind, account.ExternalId, account.Name, ChangeOperation.Update, [field]);

    private static string? Person(Viewer viewer, SalespersonId? id) => id is { } known && viewer.Org.Find(known) is { } person ? FieldText.Reference(person.ExternalId, person.Name) : null;
}
