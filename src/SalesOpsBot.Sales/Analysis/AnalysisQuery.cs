using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>A request for an analysis, in the words of the tool's arguments.</summary>
public sealed record AnalysisQuery
{
    /// <summary>In canonical form; the current fiscal quarter where nothing is said.</summary>
    public string? Period { get; init; }

    /// <summary>Whose.</summary>
    public string? Scope { get; init; }

    /// <summary>What there is a line for, see <see cref="AnalysisBy"/>; <c>rep</c> where nothing is said.</summary>
    public string? By { get; init; }

    /// <summary>What is measured, see <see cref="MetricDefinition.Read"/>; the value won where nothing is said.</summary>
    public string? Metric { get; init; }

    /// <summary><c>best</c> or <c>worst</c> first, or <c>more</c>, <c>less</c> or <c>unusual</c> against each line's own usual; best where nothing is said.</summary>
    public string? Order { get; init; }

    /// <summary>Lines at most: 1 to 50, 50 where nothing is said.</summary>
    public int? Limit { get; init; }
}
