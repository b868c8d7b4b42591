namespace SalesOpsBot.Sales.Deals;

/// <summary>A page of deals at risk, those with the most reasons first, with the sums of all of them.</summary>
/// <param name="Deals">The deals of the page.</param>
/// <param name="Count">Number of all deals at risk.</param>
/// <param name="Value">Their value in minor units of the company's currency.</param>
/// <param name="Overdue">Those whose close date has passed.</param>
/// <param name="Undated">Those without a close date.</param>
/// <param name="Old">Those older than any win.</param>
/// <param name="Quiet">Those without activity for long.</param>
public sealed record DealRiskPage(IReadOnlyList<DealLine> Deals, long Count, long Value, long Overdue, long Undated, long Old, long Quiet);
