using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.History;

/// <summary>Who changed what, when, and from where.</summary>
public sealed record HistoryReport : Answer
{
    /// <summary>What it is the history of.</summary>
    public required string Subject { get; init; }

    /// <summary>The days asked about, where some were.</summary>
    public Period? Period { get; init; }

    /// <summary>The changes, latest first.</summary>
    public required IReadOnlyList<AuditLine> Changes { get; init; }

    /// <summary>True where there are older ones that are not shown.</summary>
    public bool More { get; init; }
}
