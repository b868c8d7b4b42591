namespace SalesOpsBot.Sales;

/// <summary>What a fiscal calendar file says.</summary>
/// <param name="FirstMonth">The month that the fiscal year begins with, 1 to 12.</param>
public sealed record FiscalYearRule(int FirstMonth);
