using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>The same key figures, side by side.</summary>
public sealed record KpiComparison : Answer
{
    /// <summary>What stands side by side, the first being what was asked about.</summary>
    public required IReadOnlyList<KpiReport> Sides { get; init; }
}
