namespace SalesOpsBot.Sales.Analysis;

/// <summary>A rep among the four kinds.</summary>
/// <param name="Rep">The name.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Won">Value won in the period.</param>
/// <param name="Previous">Value won in the period before, cut to as many days where the period is still running.</param>
public sealed record RepStanding(string Rep, RepKind Kind, Money Won, Money Previous);
