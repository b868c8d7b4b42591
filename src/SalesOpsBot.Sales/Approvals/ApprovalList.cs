using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>The answer to "what's waiting for me?".</summary>
public sealed record ApprovalList : Answer
{
    /// <summary>Those that wait for the person's word, oldest first.</summary>
    public required IReadOnlyList<ApprovalView> Waiting { get; init; }

    /// <summary>How many wait for it.</summary>
    public required long WaitingCount { get; init; }

    /// <summary>The person's own, open and lately decided, or those of the people who were asked about.</summary>
    public required IReadOnlyList<ApprovalView> Others { get; init; }

    /// <summary>How many of these there are.</summary>
    public required long OthersCount { get; init; }

    /// <summary>Whether <see cref="Others"/> are the person's own.</summary>
    public required bool Own { get; init; }
}
