using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>The open deals that need a look, and why.</summary>
public sealed record DealRiskReport : Answer
{
    /// <summary>The period that the deals are expected to close in; nothing for all, those without a date included.</summary>
    public required Period? Period { get; init; }

    /// <summary>The deals of this page, those with the most reasons first.</summary>
    public required IReadOnlyList<DealLine> Deals { get; init; }

    /// <summary>The warnings of each deal of this page, by the deal's id.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<DealWarning>> Warnings { get; init; }

    /// <summary>How many deals have each of the reasons.</summary>
    public required IReadOnlyDictionary<string, long> Reasons { get; init; }

    /// <summary>Number of all deals at risk.</summary>
    public required long Count { get; init; }

    /// <summary>Their value.</summary>
    public required Money Value { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }
}
