using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.History;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.History;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>The life of a change once it is prepared. Confirming and calling off are a person's own word, so they ask for no other approval.</summary>
internal sealed class ChangesPlugin(ChangeService changes, ChangeFormService forms, HistoryService history) : IPlugin
{
    [Tool("confirm_change")]
    public async Task<ToolAnswer> ConfirmAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        Shown(await changes.ConfirmAsync(viewer, origin, change, cancellationToken));

    [Tool("cancel_change")]
    public async Task<ToolAnswer> CancelAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        Shown(await changes.CancelAsync(viewer, origin, change, cancellationToken));

    [Tool("resolve_change", Tap = true)]
    public async Task<ToolAnswer> ResolveAsync(Viewer viewer, ChangeOrigin origin, string? change = null, string? keep = null, CancellationToken cancellationToken = default) =>
        Enum.TryParse<ConflictChoice>(keep, ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? Shown(await changes.ResolveAsync(viewer, origin, change, choice, cancellationToken))
            : ToolAnswer.From(Problem.Missing("keep", "Whose values shall stand?", new Choice("now", "Theirs"), new Choice("mine", "Mine"), new Choice("seen", "As I saw it")));

    [Tool("show_change", Tap = true)]
    public async Task<ToolAnswer> ShowAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        Shown(await changes.ShowAsync(viewer, origin, change, cancellationToken));

    [Tool("edit_change", Tap = true)]
    public async Task<ToolAnswer> EditAsync(Viewer viewer, ChangeOrigin origin, string? change = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await forms.FormAsync(viewer, origin, change, cancellationToken), "change-form", ChangeFormCard.From);

    [Tool("undo_last_change")]
    public async Task<ToolAnswer> UndoAsync(Viewer viewer, ChangeOrigin origin, string? what = null, CancellationToken cancellationToken = default) =>
        Shown(await changes.UndoAsync(viewer, origin, what, cancellationToken));

    [Tool("get_history")]
    public async Task<ToolAnswer> HistoryAsync(Viewer viewer, string? what = null, string? period = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await history.HistoryAsync(viewer, what, period, cancellationToken), "history", HistoryCard.From);

    private static ToolAnswer Shown(Outcome<ChangeReport> change) => ToolAnswer.From(change, "change", ChangeCard.From);
}
