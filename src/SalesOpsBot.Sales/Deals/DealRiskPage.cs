namespace SalesOpsBot.Sales.Deals;

/// <summary>A page of deals at risk, those with the most reasons first, with the sums of all of them.</summary>
/// <param name="Deals">The deals of the page.</param>
/// <param name="Count">Number of all deals at risk.</param>
/// <param name="Value">Their value in minor units of the company's currency.</param>
/// <param name="Reasons">How many of them have each warning, by the warning's name.</param>
public sealed record DealRiskPage(IReadOnlyList<DealLine> Deals, long Count, long Value, IReadOnlyDictionary<string, long> Reasons);
