using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>One amount of a statement, with all that is needed to work it out again by hand.</summary>
public sealed record CommissionLine
{
    /// <summary>By which kind of rule.</summary>
    public required CommissionLineKind Kind { get; init; }

    /// <summary>The rule, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>What it comes to. The amounts of a statement add up to its total to the cent.</summary>
    public required Money Amount { get; init; }

    /// <summary>The figures that go in, written out.</summary>
    public required string Working { get; init; }

    /// <summary>The key of the deal that it is about, where it is about one.</summary>
    public DealId? DealId { get; init; }

    /// <summary>What people call the deal by.</summary>
    public string? Deal { get; init; }

    /// <summary>The deal's name.</summary>
    public string? DealName { get; init; }

    /// <summary>The day that it counts on.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What it is reckoned on: the credited value, or its part within the tier, to the cent.</summary>
    public Money? Credit { get; init; }

    /// <summary>The person's share of the deal; 1 is all of it.</summary>
    public decimal? Share { get; init; }

    /// <summary>The share of the credit that is paid.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The tier that the rate belongs to.</summary>
    public string? Tier { get; init; }

    /// <summary>
    /// What rounding to the cent added, in units. Fractions are carried from line to line in order, so that the lines of a settlement add up to its exact commission,
    /// rounded once, half a cent away from zero.
    /// </summary>
    public decimal Rounding { get; init; }
}
