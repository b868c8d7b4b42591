namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>Between which figures the outcome lies in eight cases of ten.</summary>
/// <param name="Low">One outcome in ten is lower.</param>
/// <param name="High">One outcome in ten is higher.</param>
public readonly record struct OutcomeRange(double Low, double High);
