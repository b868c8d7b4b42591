namespace SalesOpsBot.Sales.Commissions;

/// <summary>What the tiers of a plan begin with.</summary>
public enum TierMeasure
{
    /// <summary>A share of the target: 1 is all of it. It moves along when a target is cut down for days away.</summary>
    Attainment,

    /// <summary>An amount in units of the company's currency.</summary>
    Amount,
}
