namespace SalesOpsBot.Sales.Commissions;

/// <summary>A step of a plan.</summary>
public sealed class CommissionTier
{
    /// <summary>The key; zero until it is kept.</summary>
    public int Id { get; init; }

    /// <summary>Of which plan.</summary>
    public int PlanId { get; init; }

    /// <summary>The share of the quota that it begins with, this share included; 1 is the whole quota.</summary>
    public decimal FromAttainment { get; init; }

    /// <summary>The share of the value won that is paid; 0.1 is ten percent.</summary>
    public decimal Rate { get; init; }
}
