using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Which requests, among those that somebody may see.</summary>
public sealed record ApprovalFilter
{
    /// <summary>Only those that wait for the person's word.</summary>
    public bool Waiting { get; init; }

    /// <summary>Only those that people of a scope asked for; nothing for everybody's.</summary>
    public SalesScope? By { get; init; }

    /// <summary>Also those that were decided at or after an instant; nothing for open ones alone.</summary>
    public DateTimeOffset? DecidedFrom { get; init; }
}
