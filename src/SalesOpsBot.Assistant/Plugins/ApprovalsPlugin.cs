using SalesOpsBot.Assistant.Approvals;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class ApprovalsPlugin(ApprovalService approvals, DiscountService discounts, StandInService standIns) : IPlugin
{
    [Tool("request_discount", Writes = true)]
    public async Task<ToolAnswer> RequestDiscountAsync(Viewer viewer, ChangeOrigin origin, string? deal = null, SaidText? percent = null, string? reason = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await discounts.RequestAsync(viewer, origin, deal, percent?.Text, reason, cancellationToken), "change", ChangeCard.From);

    [Tool("list_approvals")]
    public async Task<ToolAnswer> ListAsync(Viewer viewer, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await approvals.ListAsync(viewer, scope, cancellationToken), "approval-list", ApprovalListCard.From);

    [Tool("decide_approval", Writes = true)]
    public async Task<ToolAnswer> DecideAsync(Viewer viewer, ChangeOrigin origin, string? approval = null, string? decision = null, string? comment = null, CancellationToken cancellationToken = default) =>
        Shown(await approvals.DecideAsync(viewer, origin, approval, decision, comment, cancellationToken));

    [Tool("settle_approval", Tap = true)]
    public async Task<ToolAnswer> SettleAsync(Viewer viewer, ChangeOrigin origin, string? approval = null, string? keep = null, CancellationToken cancellationToken = default) =>
        Enum.TryParse<SettlementChoice>(keep, ignoreCase: true, out var choice) && Enum.IsDefined(choice)
            ? Shown(await approvals.SettleAsync(viewer, origin, approval, choice, cancellationToken))
            : ToolAnswer.From(Problem.Missing("keep", "What shall it be?", new Choice("asked", Say("As it was asked for")), new Choice("anew", Say("The same discount on the value now"))));

    [Tool("show_approval", Tap = true)]
    public async Task<ToolAnswer> ShowAsync(Viewer viewer, string? approval = null, CancellationToken cancellationToken = default) =>
        Shown(await approvals.ShowAsync(viewer, approval, cancellationToken));

    [Tool("comment_approval", Tap = true)]
    public async Task<ToolAnswer> CommentAsync(Viewer viewer, string? approval = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await approvals.ShowAsync(viewer, approval, cancellationToken), "approval-form", (report, _) => ApprovalFormCard.From(report));

    [Tool("delegate_approvals", Writes = true)]
    public async Task<ToolAnswer> DelegateAsync(Viewer viewer, ChangeOrigin origin, string? person = null, string? until = null, string? from = null, string? whose = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await standIns.SetAsync(viewer, origin, person, until, from, whose, cancellationToken), "change", ChangeCard.From);

    private static ToolAnswer Shown(Outcome<ApprovalReport> approval) => ToolAnswer.From(approval, "approval", ApprovalCard.From);
}
