namespace SalesOpsBot.Sales.Approvals;

/// <summary>The decisions, as tools and the audit say them.</summary>
public static class ApprovalWords
{
    /// <summary>Yes.</summary>
    public const string Approve = "approve";

    /// <summary>No.</summary>
    public const string Reject = "reject";

    /// <summary>Whoever asked takes it back.</summary>
    public const string Withdraw = "withdraw";

    /// <summary>Reads a decision as people and models say it; nothing where it is none.</summary>
    public static string? TryRead(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "APPROVE" or "APPROVED" or "YES" or "ACCEPT" => Approve,
        "REJECT" or "REJECTED" or "NO" or "DECLINE" or "DENY" => Reject,
        "WITHDRAW" or "CANCEL" => Withdraw,
        _ => null,
    };

    /// <summary>What was done: <c>approved</c>.</summary>
    public static string Past(string? decision) => decision switch { Approve => Say("approved"), Reject => Say("rejected"), _ => Say("withdrawn") };
}
