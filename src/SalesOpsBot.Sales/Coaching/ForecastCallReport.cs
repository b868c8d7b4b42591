using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Coaching;

/// <summary>What a manager needs for the forecast call: whose call changed, what moved, what is missing.</summary>
public sealed record ForecastCallReport : Answer
{
    /// <summary>The period that is forecast.</summary>
    public required Period Period { get; init; }

    /// <summary>The day since whose end the pipeline's movements are told.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Everybody's calls; those that changed first, then those that are missing.</summary>
    public required IReadOnlyList<ForecastCallLine> Calls { get; init; }

    /// <summary>The pipeline of the period at the beginning.</summary>
    public required Money Opening { get; init; }

    /// <summary>What moved it.</summary>
    public required IReadOnlyList<MovementTotal> Movements { get; init; }

    /// <summary>The pipeline now.</summary>
    public required Money Closing { get; init; }

    /// <summary>Open deals of the period with a warning.</summary>
    public required long AtRisk { get; init; }

    /// <summary>Their value.</summary>
    public required Money AtRiskValue { get; init; }

    /// <summary>The first of them, those with the most reasons first.</summary>
    public required IReadOnlyList<DealLine> RiskyDeals { get; init; }
}
