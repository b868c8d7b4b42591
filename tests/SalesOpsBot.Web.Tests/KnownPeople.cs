using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests;

/// <summary>A small company: Olivia (operations), Melvin and his reps Darcel and Gladys, Una (SDR), and Zed, who left.</summary>
public sealed class KnownPeople : IPeopleStore
{
    private static readonly OrgChart Org = new(
    [
        Person(1, "Olivia Bennett", Role.SalesOperations, null),
        Person(2, "Melvin Marxen", Role.Manager, 1),
        Person(3, "Darcel Schlecht", Role.Rep, 2),
        Person(4, "Gladys Colclough", Role.Rep, 2),
        Person(5, "Una Neil", Role.Sdr, 2),
        Person(6, "Zed Left", Role.Rep, 2, active: false),
    ]);

    public Task<OrgChart> OrgChartAsync(CancellationToken cancellationToken) => Task.FromResult(Org);

    private static Salesperson Person(long id, string name, Role role, long? manager, bool active = true) => new()
    {
        Id = new(id),
        ExternalId = $"U{id}",
        Name = name,
        Email = $"{name.Replace(' ', '.')}@example.com",
        Role = role,
        ManagerId = manager is { } value ? new SalespersonId(value) : null,
        Office = "Central",
        Active = active,
    };
}
