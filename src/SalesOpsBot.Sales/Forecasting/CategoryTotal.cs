namespace SalesOpsBot.Sales.Forecasting;

/// <summary>The open deals of one forecast category.</summary>
/// <param name="Count">How many.</param>
/// <param name="Value">Their value.</param>
public sealed record CategoryTotal(long Count, Money Value);
