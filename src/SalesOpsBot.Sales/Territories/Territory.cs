using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Territories;

/// <summary>A part of the market and who works it. It covers an account that one of its names names, or that meets one rule of every other kind it has.</summary>
public sealed class Territory
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who works it: a rep or an SDR, or a manager whose people share it.</summary>
    public SalespersonId OwnerId { get; init; }

    /// <summary>Between territories that fit equally closely, the lower number wins.</summary>
    public int Priority { get; init; }

    /// <summary>Its conditions; without any it covers whatever no other territory does.</summary>
    public IList<TerritoryRule> Rules { get; init; } = [];
}
