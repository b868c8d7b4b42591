using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Accounts;

/// <summary>A company that buys, or may.</summary>
public sealed class Account
{
    /// <summary>The key; zero until it is kept.</summary>
    public AccountId Id { get; init; }

    /// <summary>The id in the system that it was imported from.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does.</summary>
    public string? Sector { get; init; }

    /// <summary>Yearly revenue in minor units of the company's currency.</summary>
    public long? AnnualRevenue { get; init; }

    /// <summary>Number of employees.</summary>
    public int? Employees { get; init; }

    /// <summary>Where its head office is.</summary>
    public string? Location { get; init; }

    /// <summary>The company that owns it.</summary>
    public AccountId? ParentId { get; init; }

    /// <summary>Who looks after it, where an account has an owner.</summary>
    public SalespersonId? OwnerId { get; set; }
}
