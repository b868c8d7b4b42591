using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Territories;

/// <summary>One territory with what it holds.</summary>
public sealed record TerritoryLine
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who works it.</summary>
    public required string Owner { get; init; }

    /// <summary>The owner's key.</summary>
    public required SalespersonId OwnerId { get; init; }

    /// <summary>Its rules in words.</summary>
    public required string Rules { get; init; }

    /// <summary>Number of its accounts.</summary>
    public required long Accounts { get; init; }

    /// <summary>Number of open deals with them, of the scope's people.</summary>
    public required long OpenDeals { get; init; }

    /// <summary>Value of those.</summary>
    public required Money Pipeline { get; init; }

    /// <summary>Value won with them in the days looked back, by the scope's people.</summary>
    public required Money Won { get; init; }

    /// <summary>Its load over the mean load: 1 is balanced. Nothing where there is no load.</summary>
    public decimal? Balance { get; init; }
}
