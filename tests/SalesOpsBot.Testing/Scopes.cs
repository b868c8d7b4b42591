using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Testing;

/// <summary>Scopes without the question who may have them, for tests of what lies below the access policy.</summary>
public static class Scopes
{
    public static SalesScope Company { get; } = new(ScopeKind.Company, "company", "Company", null);

    public static SalesScope Of(params IEnumerable<Salesperson> people) => Of([.. people.Select(p => p.Id)]);

    public static SalesScope Of(IReadOnlyList<SalespersonId> owners) => new(ScopeKind.Team, "team", "Some people", owners);
}
