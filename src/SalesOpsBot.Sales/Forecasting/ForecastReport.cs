using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>The answer to "what's my forecast?".</summary>
public sealed record ForecastReport : Answer
{
    /// <summary>The period that deals are won in or expected to close in.</summary>
    public required Period Period { get; init; }

    /// <summary>The way it was forecast.</summary>
    public required string Method { get; init; }

    /// <summary>The figures.</summary>
    public required Forecast Forecast { get; init; }

    /// <summary>The stages of the open deals that count, with what each adds.</summary>
    public required IReadOnlyList<StageTotal> Stages { get; init; }

    /// <summary>Open deals that count although their close date has passed.</summary>
    public required long Overdue { get; init; }
}
