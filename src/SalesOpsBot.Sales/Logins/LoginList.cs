using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Logins;

/// <summary>A page of the logins that were seen, nobody's first.</summary>
public sealed record LoginList : Answer
{
    /// <summary>The logins of this page.</summary>
    public required IReadOnlyList<LoginLine> Logins { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int Count { get; init; }

    /// <summary>How many of all are nobody's, guests left aside.</summary>
    public required int Unknown { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }
}
