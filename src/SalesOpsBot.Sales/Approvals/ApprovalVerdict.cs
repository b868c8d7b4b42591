using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>What came of somebody's word.</summary>
/// <param name="Record">The request as it stands.</param>
/// <param name="Answer">What came of it.</param>
public sealed record ApprovalVerdict(ApprovalRecord Record, ApprovalAnswer Answer)
{
    /// <summary>What somebody changed since it was asked for; where there is any, nothing was decided.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>Why the change cannot be made at all; then nothing was decided.</summary>
    public string? Obstacle { get; init; }
}
