using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>Closed deals, measured line by line.</summary>
public sealed record AnalysisReport : Answer
{
    /// <summary>The period that the deals closed in.</summary>
    public required Period Period { get; init; }

    /// <summary>The period that <see cref="AnalysisRow.Previous"/> is of.</summary>
    public Period? ComparedWith { get; init; }

    /// <summary>What there is a line for.</summary>
    public required AnalysisBy By { get; init; }

    /// <summary>The metric's name.</summary>
    public required string Metric { get; init; }

    /// <summary>The metric for people.</summary>
    public required string MetricTitle { get; init; }

    /// <summary>What the figures count.</summary>
    public required KpiUnit Unit { get; init; }

    /// <summary>ISO 4217 code of the currency of amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>Which lines come first, and which are there.</summary>
    public AnalysisOrder Order { get; init; }

    /// <summary>The periods that make up the usual, where that was asked.</summary>
    public IReadOnlyList<Period> UsualPeriods { get; init; } = [];

    /// <summary>The lines: the best first, or in the order of time.</summary>
    public required IReadOnlyList<AnalysisRow> Rows { get; init; }

    /// <summary>The figure of all lines together.</summary>
    public required decimal? Total { get; init; }

    /// <summary>True where the figures of others may not be shown, only the places.</summary>
    public bool RanksOnly { get; init; }
}
