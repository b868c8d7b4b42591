namespace SalesOpsBot.Sales.Commissions;

/// <summary>How a tier's rate compares with the plan's base rate.</summary>
public enum TierPace
{
    /// <summary>The base rate itself, or the same.</summary>
    Base,

    /// <summary>More than the base rate.</summary>
    Accelerator,

    /// <summary>Less than the base rate.</summary>
    Decelerator,
}
