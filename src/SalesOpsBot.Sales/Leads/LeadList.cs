using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Leads;

/// <summary>A page of leads, hottest first.</summary>
public sealed record LeadList : Answer
{
    /// <summary>The leads of this page.</summary>
    public required IReadOnlyList<LeadLine> Leads { get; init; }

    /// <summary>What the list holds, in words: <c>open leads with at least 10 points, hottest first</c>.</summary>
    public required string Description { get; init; }

    /// <summary>Number of all leads of the list.</summary>
    public required long Count { get; init; }

    /// <summary>How many of them are sales-qualified by their points.</summary>
    public required long SalesQualified { get; init; }

    /// <summary>How many of them are marketing-qualified by their points, and no more.</summary>
    public required long MarketingQualified { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }

    /// <summary>Why no probability is told; nothing where it is.</summary>
    public string? ProbabilityNote { get; init; }
}
