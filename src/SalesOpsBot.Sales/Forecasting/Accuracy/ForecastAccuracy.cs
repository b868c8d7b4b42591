using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Accuracy;

/// <summary>Past forecasts against what came.</summary>
public sealed record ForecastAccuracy : Answer
{
    /// <summary>The days that are looked back on.</summary>
    public required Period Period { get; init; }

    /// <summary>Each method, the smallest error first; those that could not be tried last.</summary>
    public required IReadOnlyList<MethodAccuracy> Methods { get; init; }

    /// <summary>What the best of them said before the first day of each period, earliest first.</summary>
    public required IReadOnlyList<PastForecast> Forecasts { get; init; }
}
