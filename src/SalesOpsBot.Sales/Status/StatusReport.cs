using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Status;

/// <summary>How the bot stands.</summary>
public sealed record StatusReport : Answer
{
    /// <summary>Notices that are due for longer than this wait for nothing good.</summary>
    public static TimeSpan Tolerable { get; } = TimeSpan.FromMinutes(10);

    /// <summary>What the database tells.</summary>
    public required StoredStatus Stored { get; init; }

    /// <summary>What the process that answers tells; nothing where a command asks.</summary>
    public ProcessStatus? Process { get; init; }

    /// <summary>Whether the outbox is behind.</summary>
    public bool IsBehind => Stored.DueSince is { } since && AsOf - since > Tolerable;
}
