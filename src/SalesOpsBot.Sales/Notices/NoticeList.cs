using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Notices;

/// <summary>A page of the ledger, latest first.</summary>
public sealed record NoticeList : Answer
{
    /// <summary>Of which days.</summary>
    public required Period Period { get; init; }

    /// <summary>The rows of this page.</summary>
    public required IReadOnlyList<NoticeLine> Notices { get; init; }

    /// <summary>How many there are in all.</summary>
    public required long Count { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }
}
