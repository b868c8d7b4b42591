using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Testing.Access;

/// <summary>Somebody whose every record carries a word that stands nowhere else.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The name, which all colleagues know.</param>
/// <param name="Role">What they do.</param>
/// <param name="Manager">The key of whom they report to.</param>
/// <param name="Mark">The word.</param>
public sealed record MarkedPerson(long Id, string Name, Role Role, long? Manager, string Mark)
{
    /// <summary>Whether they work here still.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether these are the other records of a company's twin.</summary>
    public bool IsTwin { get; init; }

    /// <summary>The value of their open deal in minor units, which no other deal has; the won one is worth ten times as much.</summary>
    public long Value => 4_173_91 + (Id * 1_111_13) + (IsTwin ? 333_33 : 0);

    /// <summary>The id of one of their records, such as <c>deal</c>.</summary>
    public string Record(string kind) => $"{Name.Split(' ')[0]}{kind}{(IsTwin ? "7" : "")}".ToUpperInvariant();

    /// <summary>As the bot keeps them.</summary>
    public Salesperson Salesperson => new()
    {
        Id = new(Id),
        ExternalId = $"U{Id}",
        Name = Name,
        Email = $"{Name.Replace(' ', '.')}@example.com",
        Role = Role,
        ManagerId = Manager is { } manager ? new SalespersonId(manager) : null,
        Office = Manager == 2 || Id == 2 ? "Central" : "East",
        Active = Active,
    };
}
