namespace SalesOpsBot.Sales.People;

/// <summary>Everybody, and who reports to whom. A snapshot: small, read often, rebuilt when people change.</summary>
public sealed class OrgChart
{
    private readonly Dictionary<SalespersonId, Salesperson> _byId;
    private readonly ILookup<SalespersonId?, Salesperson> _byManager;

    /// <param name="people">All of them, in any order.</param>
    public OrgChart(IEnumerable<Salesperson> people)
    {
        _byId = people.ToDictionary(p => p.Id);
        _byManager = _byId.Values.Where(p => p.ManagerId != p.Id).OrderBy(p => p.Name, StringComparer.Ordinal).ToLookup(p => p.ManagerId);
        People = [.. _byId.Values.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>All, by name.</summary>
    public IReadOnlyList<Salesperson> People { get; }

    /// <summary>The regional offices that have people.</summary>
    public IReadOnlyList<string> Offices => [.. People.Select(p => p.Office).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The person with a key, or nothing.</summary>
    public Salesperson? Find(SalespersonId id) => _byId.GetValueOrDefault(id);

    /// <summary>Those who report to somebody, at any depth, without the somebody. A circle of managers ends where it closes.</summary>
    public IReadOnlyList<Salesperson> Below(SalespersonId manager)
    {
        var seen = new HashSet<SalespersonId> { manager };
        var found = new List<Salesperson>();
        var next = new Queue<SalespersonId>([manager]);
        while (next.TryDequeue(out var id))
        {
            foreach (var person in _byManager[id].Where(p => seen.Add(p.Id)))
            {
                found.Add(person);
                next.Enqueue(person.Id);
            }
        }

        return found;
    }

    /// <summary>Whether somebody reports to a manager, at any depth.</summary>
    public bool IsBelow(SalespersonId person, SalespersonId manager) => person != manager && Above(person).Any(p => p.Id == manager);

    /// <summary>Those to whom somebody reports, nearest first.</summary>
    public IEnumerable<Salesperson> Above(SalespersonId person)
    {
        var seen = new HashSet<SalespersonId> { person };
        for (var next = Find(person)?.ManagerId; next is { } id && seen.Add(id) && Find(id) is { } manager; next = manager.ManagerId) yield return manager;
    }

    /// <summary>People by e-mail address or full name, without regard to case; several where a name is shared.</summary>
    public IReadOnlyList<Salesperson> Named(string nameOrEmail)
    {
        var text = nameOrEmail.Trim();
        return [.. People.Where(p => string.Equals(p.Email, text, StringComparison.OrdinalIgnoreCase) || string.Equals(p.Name, text, StringComparison.OrdinalIgnoreCase))];
    }
}
