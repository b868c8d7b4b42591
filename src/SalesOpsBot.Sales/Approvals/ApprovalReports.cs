using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Makes reports of requests: how they stand, what they do, what changed meanwhile, and what the person may do about them.</summary>
public sealed class ApprovalReports(IChangeStore changes, IEnumerable<IChangeEffects> effects, SalesOptions options)
{
    private static string Definition => Say("the value as it was when the request was made, and as it becomes; it is made as a whole once everybody who has to has approved it, or not at all");

    /// <summary>The report for somebody who may see the request.</summary>
    public async Task<ApprovalReport> OfAsync(Viewer viewer, ApprovalRecord record, Change? proposed, CancellationToken cancellationToken)
    {
        var (approval, change) = (record.Approval, record.Change);
        var isOpen = approval.State == ApprovalState.Open;
        return new()
        {
            AsOf = viewer.Now,
            Scope = viewer.Org.Find(approval.RequesterId) is { } requester && requester.Id != viewer.Person.Id ? $"rep:{requester.Name}" : "me",
            ScopeLabel = viewer.Org.Find(approval.RequesterId)?.Name ?? "",
            Record = record,
            View = ApprovalView.Of(record, viewer.Org, options.CompanyCurrency),
            Proposed = proposed,
            Effects = isOpen ? await EffectsAsync(viewer, approval, change, cancellationToken) : [],
            Conflicts = isOpen ? await ConflictsAsync(viewer, approval, change, cancellationToken) : [],
            MayDecide = MayDecide(viewer, approval),
            MayWithdraw = isOpen && approval.RequesterId == viewer.Person.Id,
            Undo = Undo(viewer, approval, change),
            Receipt = new(Say("approval"), 1, Definition, change.Records.Count),
        };
    }

    /// <summary>Whether somebody's word is waited for.</summary>
    public static bool MayDecide(Viewer viewer, Approval approval)
    {
        var names = StandIns.For(viewer.Person, viewer.Org, viewer.Now);
        return approval.RequesterId != viewer.Person.Id && approval.Waiting.Any(ask => names.Contains(ask.ApproverId));
    }

    // Whoever only stands in for a manager learns nothing of somebody's forecast and pay.
    private async Task<IReadOnlyList<ChangeEffect>> EffectsAsync(Viewer viewer, Approval approval, Change change, CancellationToken cancellationToken)
    {
        if (viewer.Org.Find(approval.OwnerId) is not { } owner || !AccessPolicy.MaySee(viewer, owner)) return [];
        var moved = new List<ChangeEffect>();
        foreach (var effect in effects) moved.AddRange(await effect.OfAsync(viewer, change.Records, cancellationToken));
        return moved;
    }

    // With the rights of whoever asked: the approver sees no more of the record than the request says.
    private async Task<IReadOnlyList<FieldConflict>> ConflictsAsync(Viewer viewer, Approval approval, Change change, CancellationToken cancellationToken) =>
        viewer.Org.Find(approval.RequesterId) is { } requester
            ? await changes.ConflictsAsync(ApprovalAudience.Of(new(requester, viewer.Org, viewer.Now)).Scope, change, cancellationToken)
            : [];

    // Whoever asked takes the change itself back, whoever approved it last their own decision.
    private string? Undo(Viewer viewer, Approval approval, Change change) => change.State != ChangeState.Applied || change.DecidedAt + options.Changes.UndoFor < viewer.Now ? null
        : approval.RequesterId == viewer.Person.Id ? change.Id
        : approval.DecidedById == viewer.Person.Id ? approval.DecisionId
        : null;
}
