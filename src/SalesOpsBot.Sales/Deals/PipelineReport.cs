using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>The open deals of a scope, by stage.</summary>
public sealed record PipelineReport : Answer
{
    /// <summary>The period that the deals are expected to close in; nothing for all open deals.</summary>
    public required Period? Period { get; init; }

    /// <summary>The stages that have deals, first step first.</summary>
    public required IReadOnlyList<StageTotal> Stages { get; init; }

    /// <summary>Number of open deals.</summary>
    public required long Count { get; init; }

    /// <summary>Their value.</summary>
    public required Money Value { get; init; }

    /// <summary>Their value times the probability of their stages.</summary>
    public required Money Weighted { get; init; }

    /// <summary>How many of them should have closed before today; those left out of the forecast do not count, as nowhere here.</summary>
    public required long Overdue { get; init; }

    /// <summary>How many are valued at the product's list price.</summary>
    public required long AtListPrice { get; init; }
}
