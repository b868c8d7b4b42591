namespace SalesOpsBot.Sales.Commissions;

/// <summary>How the tiers of a plan pay.</summary>
public enum TierPayment
{
    /// <summary>Each slice of what was won at the rate of its own tier.</summary>
    Marginal,

    /// <summary>Everything at the rate of the highest tier reached.</summary>
    Retroactive,

    /// <summary>Nothing below the whole target, the rate on everything from there on.</summary>
    AllOrNothing,
}
