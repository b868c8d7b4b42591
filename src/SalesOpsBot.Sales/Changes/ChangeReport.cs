using System.Text.Json.Serialization;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Changes;

/// <summary>A change as it stands, for whoever asked for it.</summary>
public sealed record ChangeReport : Answer, IHasSubject
{
    /// <summary>The change.</summary>
    [JsonIgnore]
    public required Change Change { get; init; }

    /// <summary>The change, for whoever reads results.</summary>
    [JsonPropertyName("change")]
    public ChangeView View => ChangeView.Of(Change, Conflicts.Count > 0, AsOf);

    /// <inheritdoc/>
    [JsonIgnore]
    public CardSubject Subject => new("change", Change.Id) { TurnsAt = Change.State == ChangeState.Pending && Change.ExpiresAt >= AsOf ? Change.ExpiresAt : null };

    /// <summary>What it does to forecast, attainment and commission; empty once it is made.</summary>
    public IReadOnlyList<ChangeEffect> Effects { get; init; } = [];

    /// <summary>Whom it is put to once it is confirmed; nothing where it needs no approval.</summary>
    public string? Asked { get; init; }

    /// <summary>What leads to the request that it became or that it decides; nothing where it is neither.</summary>
    [JsonIgnore]
    public string? Request => Change.IsDecision && Change.State is ChangeState.Pending or ChangeState.Applied ? Change.Records[0].Record
        : Change.ApprovalBecause is not null && Change.State is ChangeState.Requested or ChangeState.Declined or ChangeState.Applied ? Change.Id
        : null;

    /// <summary>What somebody else changed meanwhile.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>True where it can be undone.</summary>
    public bool MayUndo { get; init; }

    /// <summary>True where it was decided before this turn: a late tap.</summary>
    public bool Late { get; init; }
}
