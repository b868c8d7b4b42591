namespace SalesOpsBot.Sales.Deals;

/// <summary>A page of a list of deals.</summary>
/// <param name="Deals">The deals of the page.</param>
/// <param name="Count">Number of all deals of the list.</param>
/// <param name="Value">Value of all deals of the list in minor units of the company's currency.</param>
/// <param name="WithoutValue">How many of all have no value in that currency.</param>
public sealed record DealPage(IReadOnlyList<DealLine> Deals, long Count, long Value, long WithoutValue);
