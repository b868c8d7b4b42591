using System.Text.Json.Serialization;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>A request for approval as it stands, for somebody who may see it.</summary>
public sealed record ApprovalReport : Answer, IHasSubject
{
    /// <summary>The request.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public required ApprovalRecord Record { get; init; }

    /// <summary>The request, for whoever reads results.</summary>
    [JsonPropertyName("approval")]
    public required ApprovalView View { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public CardSubject Subject => new("approval", View.Id) { TurnsAt = Record.Approval.State != ApprovalState.Open ? null : Proposed?.ExpiresAt ?? View.ExpiresAt };

    /// <summary>A decision that was said in words and waits to be confirmed; nothing where there is none.</summary>
    [JsonIgnore]
    public Change? Proposed { get; init; }

    /// <summary>That decision, for whoever reads results.</summary>
    [JsonPropertyName("change")]
    public ChangeView? ProposedView => Proposed is null ? null : ChangeView.Of(Proposed, isInConflict: false, AsOf);

    /// <summary>What the change does to forecast and commission; empty once it is decided, and for those who may not see them.</summary>
    public IReadOnlyList<ChangeEffect> Effects { get; init; } = [];

    /// <summary>What somebody changed since it was asked for; empty once it is decided.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>True where the person's word is waited for.</summary>
    public bool MayDecide { get; init; }

    /// <summary>True where it is the person's own and open.</summary>
    public bool MayWithdraw { get; init; }

    /// <summary>What takes the approved change back, as the argument of <c>undo_last_change</c>; nothing where the person may not.</summary>
    public string? Undo { get; init; }
}
