using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Territories;

/// <summary>Where territories are kept. Who owns what is known to the whole company; figures follow the scope.</summary>
public interface ITerritoryStore
{
    /// <summary>The territories in force on a day, with their rules.</summary>
    Task<IReadOnlyList<Territory>> TerritoriesAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>Every account's facts, by name.</summary>
    Task<IReadOnlyList<Account>> AccountsAsync(CancellationToken cancellationToken);

    /// <summary>The deals of a scope by account and owner: open ones, and those won between two days.</summary>
    Task<IReadOnlyList<AccountWork>> WorkAsync(SalesScope scope, DateRange won, CancellationToken cancellationToken);

    /// <summary>Who has the most deals with each account, open or won between two days: the person alone, no figures.</summary>
    Task<IReadOnlyDictionary<AccountId, SalespersonId>> BusiestOwnersAsync(DateRange won, CancellationToken cancellationToken);
}
