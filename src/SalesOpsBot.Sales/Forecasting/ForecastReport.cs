using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>The answer to "what's my forecast?".</summary>
public sealed record ForecastReport : Answer
{
    /// <summary>The period that deals are won in or expected to close in.</summary>
    public required Period Period { get; init; }

    /// <summary>The way it was forecast.</summary>
    public required string Method { get; init; }

    /// <summary>What that way says; the same as the figures' <see cref="Forecast.Expected"/> where it is the stage-weighted one.</summary>
    public required MethodForecast Chosen { get; init; }

    /// <summary>What the company's own past says, with its range, or why it says nothing.</summary>
    public required MethodForecast Calibrated { get; init; }

    /// <summary>What a manager says instead, for those who may know of it.</summary>
    public AdjustedForecast? Adjustment { get; init; }

    /// <summary>The figures, with the open deals at the probability of their stages.</summary>
    public required Forecast Forecast { get; init; }

    /// <summary>The stages of the open deals that count, with what each adds.</summary>
    public required IReadOnlyList<StageTotal> Stages { get; init; }

    /// <summary>Open deals that count although their close date has passed.</summary>
    public required long Overdue { get; init; }
}
