namespace SalesOpsBot.Sales.Deals;

/// <summary>From when on open deals are at risk.</summary>
/// <param name="Today">The day it is for the person who asks.</param>
/// <param name="Usual">The thresholds of all stages that have none of their own.</param>
/// <param name="Stages">The thresholds of those that have, by the stage's key.</param>
public sealed record DealRiskRules(DateOnly Today, DealWarningRules Usual, IReadOnlyDictionary<int, DealWarningRules> Stages);
