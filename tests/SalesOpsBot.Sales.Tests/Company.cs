using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests;

/// <summary>A small company: Olivia (operations); Vera leads Melvin and Rocco; Melvin leads Gladys and Darcel, Rocco leads Boris; Una is Melvin's SDR.</summary>
internal static class Company
{
    public static OrgChart Org { get; } = new(
    [
        Person(1, "Olivia Bennett", Role.SalesOperations, null, null),
        Person(2, "Vera Quist", Role.Manager, null, null),
        Person(3, "Melvin Marxen", Role.Manager, 2, "Central"),
        Person(4, "Rocco Neubert", Role.Manager, 2, "East"),
        Person(5, "Gladys Colclough", Role.Rep, 3, "Central"),
        Person(6, "Darcel Schlecht", Role.Rep, 3, "Central"),
        Person(7, "Boris Faz", Role.Rep, 4, "East"),
        Person(8, "Una O'Neil", Role.Sdr, 3, "Central"),
        Person(9, "Gladys Newman", Role.Rep, 4, "East"),
    ]);

    public static Viewer Viewer(string name) => new(Org.Named(name).Single(), Org, new(2017, 12, 31, 15, 0, 0, TimeSpan.Zero));

    private static Salesperson Person(long id, string name, Role role, long? manager, string? office) => new()
    {
        Id = new(id),
        ExternalId = name,
        Name = name,
        Email = $"{name.Split(' ')[0]}.{name.Split(' ')[1]}@example.com",
        Role = role,
        ManagerId = manager is { } value ? new SalespersonId(value) : null,
        Office = office,
        TimeZone = "America/Chicago",
    };
}
