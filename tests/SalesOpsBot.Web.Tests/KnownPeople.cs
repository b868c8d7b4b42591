using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Web.Tests;

/// <summary>A small company: Olivia (operations), Melvin and his reps Darcel and Gladys, Una (SDR), and Zed, who left.</summary>
public static class KnownPeople
{
    private static readonly IReadOnlyList<Salesperson> All =
    [
        Person(1, "Olivia Bennett", Role.SalesOperations, null),
        Person(2, "Melvin Marxen", Role.Manager, 1),
        Person(3, "Darcel Schlecht", Role.Rep, 2),
        Person(4, "Gladys Colclough", Role.Rep, 2),
        Person(5, "Una Neil", Role.Sdr, 2),
        Person(6, "Zed Left", Role.Rep, 2, active: false),
    ];

    /// <summary>A database that holds them and nothing else.</summary>
    public static Lazy<Task<DatabaseTemplate>> Database { get; } = BotUnderTest.DatabaseOf(Company());

    /// <summary>They, for a test to give them deals and leads.</summary>
    public static TestCompany Company()
    {
        var company = new TestCompany();
        company.Keep(All);
        return company;
    }

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
