namespace SalesOpsBot.Sales.Commissions;

/// <summary>By what rule commission is paid.</summary>
public sealed class CommissionPlan
{
    /// <summary>The key; zero until it is kept.</summary>
    public int Id { get; init; }

    /// <summary>Its name; a new version of a plan keeps the name and starts on another day.</summary>
    public required string Name { get; init; }

    /// <summary>The first day that it may be used.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>How its tiers pay.</summary>
    public CommissionPlanKind Kind { get; init; }

    /// <summary>The share of the value won that is paid below the first tier; 0.1 is ten percent.</summary>
    public decimal Rate { get; init; }

    /// <summary>The tiers above the base rate, in any order.</summary>
    public IList<CommissionTier> Tiers { get; } = [];

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
