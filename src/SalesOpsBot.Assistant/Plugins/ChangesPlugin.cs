using SalesOpsBot.Assistant.Approvals;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.History;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.History;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>The life of a change once it is prepared. Confirming and calling off are a person's own word, so they ask for no other approval.</summary>
internal sealed class ChangesPlugin(ChangeService changes, ApprovalService approvals, ChangeFormService forms, HistoryService history) : IPlugin
{
    [Tool("confirm_change")]
    public async Task<ToolAnswer> ConfirmAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        await ShownAsync(viewer, await changes.ConfirmAsync(viewer, origin, change, cancellationToken), cancellationToken);

    [Tool("cancel_change")]
    public async Task<ToolAnswer> CancelAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        await ShownAsync(viewer, await changes.CancelAsync(viewer, origin, change, cancellationToken), cancellationToken);

    [Tool("resolve_change", Tap = true)]
    public async Task<ToolAnswer> ResolveAsync(Viewer viewer, ChangeOrigin origin, string? change = null, string? keep = null, CancellationToken cancellationToken = default) =>
        Enum.TryParse<ConflictChoice>(keep, ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? await ShownAsync(viewer, await changes.ResolveAsync(viewer, origin, change, choice, cancellationToken), cancellationToken)
            : ToolAnswer.From(Problem.Missing("keep", "Whose values shall stand?", new Choice("now", Say("Theirs")), new Choice("mine", Say("Mine")), new Choice("seen", Say("As I saw it"))));

    [Tool("show_change", Tap = true)]
    public async Task<ToolAnswer> ShowAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        await ShownAsync(viewer, await changes.ShowAsync(viewer, origin, change, cancellationToken), cancellationToken);

    [Tool("edit_change", Tap = true)]
    public async Task<ToolAnswer> EditAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await forms.FormAsync(viewer, origin, change, cancellationToken), "change-form", ChangeFormCard.From);

    [Tool("undo_last_change")]
    public async Task<ToolAnswer> UndoAsync(Viewer viewer, ChangeOrigin origin, string? what = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await changes.UndoAsync(viewer, origin, what, cancellationToken), "change", ChangeCard.From);

    [Tool("get_history")]
    public async Task<ToolAnswer> HistoryAsync(Viewer viewer, string? what = null, string? period = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await history.HistoryAsync(viewer, what, period, cancellationToken), "history", HistoryCard.From);

    // What somebody else has to approve is shown as the request that it became; a decision as the request that it decides.
    private async Task<ToolAnswer> ShownAsync(Viewer viewer, Outcome<ChangeReport> outcome, CancellationToken cancellationToken)
    {
        var request = outcome.Match(report => report.Request, _ => null);
        return request is not null && await approvals.ShowAsync(viewer, request, cancellationToken) is Outcome<ApprovalReport>.Found shown
            ? ToolAnswer.From(shown, "approval", ApprovalCard.From)
            : ToolAnswer.From(outcome, "change", ChangeCard.From);
    }
}
