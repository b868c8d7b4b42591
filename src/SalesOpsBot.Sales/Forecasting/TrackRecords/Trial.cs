using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>What a method said on a day of the past, and what came. Amounts are minor units of the company's currency.</summary>
/// <param name="Case">The day and the period.</param>
/// <param name="Forecast">What it said.</param>
/// <param name="Actual">What was won in the end.</param>
/// <param name="Range">The range that it gave, if any.</param>
public sealed record Trial(PastCase Case, double Forecast, double Actual, OutcomeRange? Range);
