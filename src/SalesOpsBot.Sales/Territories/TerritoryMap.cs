using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Territories;

/// <summary>Which territory each account belongs to: by the territories kept, or, where there are none, by whoever works with it. Pure.</summary>
public sealed class TerritoryMap
{
    private readonly IReadOnlyList<Territory> _territories;
    private readonly IReadOnlyDictionary<AccountId, SalespersonId> _busiest;
    private readonly Dictionary<SalespersonId, Territory> _derived = [];
    private readonly OrgChart _org;

    /// <param name="territories">Those in force; none derives them.</param>
    /// <param name="busiest">Who has the most deals with each account.</param>
    /// <param name="org">Everybody.</param>
    public TerritoryMap(IReadOnlyList<Territory> territories, IReadOnlyDictionary<AccountId, SalespersonId> busiest, OrgChart org) =>
        (_territories, _busiest, _org) = (territories, busiest, org);

    /// <summary>Whether territories are kept.</summary>
    public bool Configured => _territories.Count > 0;

    /// <summary>The rule in general, a sentence.</summary>
    public string Rule => Configured
        ? Say("Each account belongs to the territory whose rules fit it most closely: named accounts first, then the most conditions met.")
        : Say("No territories are set up, so each account counts for its own owner, or else for the person with the most deals with it, open or won lately.");

    /// <summary>The territory of an account.</summary>
    /// <returns>Nothing where none covers it.</returns>
    public (Territory Territory, string Reason, bool Movable)? Find(Account account)
    {
        if (Configured) return TerritoryAssigner.Assign(TerritorySubject.Of(account), _territories) is { } match ? (match.Territory, match.Reason, !match.Named) : null;
        if (account.OwnerId is { } owner) return (Derived(owner), Say("it is the account's owner in the CRM"), true);
        return _busiest.TryGetValue(account.Id, out var busiest) ? (Derived(busiest), Say("nobody has more deals with it, open or won lately"), true) : null;
    }

    /// <summary>The territory that stands for a person where none are kept.</summary>
    private Territory Derived(SalespersonId owner)
    {
        if (_derived.TryGetValue(owner, out var known)) return known;
        var name = _org.Find(owner)?.Name ?? Say("somebody unknown");
        return _derived[owner] = new() { Name = Say($"Accounts of {name}"), OwnerId = owner };
    }
}
