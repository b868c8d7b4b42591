using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>A page of deals, with the sums of the whole list.</summary>
public sealed record DealList : Answer
{
    /// <summary>The deals of this page.</summary>
    public required IReadOnlyList<DealLine> Deals { get; init; }

    /// <summary>What the list holds, in words: <c>open deals closing 2017-Q4, largest first</c>.</summary>
    public required string Description { get; init; }

    /// <summary>Number of all deals of the list.</summary>
    public required long Count { get; init; }

    /// <summary>Value of all deals of the list.</summary>
    public required Money Value { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }
}
