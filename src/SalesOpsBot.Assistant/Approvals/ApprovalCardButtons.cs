using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>What somebody can do about a request.</summary>
internal static class ApprovalCardButtons
{
    public static IReadOnlyList<ChangeCardButton> For(ApprovalReport report) => report switch
    {
        { Proposed: { } proposed } =>
        [
            new(Say("Confirm"), "positive", new("confirm_change", new JsonObject { ["change"] = proposed.Id }, null)),
            new(Say("Cancel"), "destructive", new("cancel_change", new JsonObject { ["change"] = proposed.Id }, null)),
        ],
        { MayDecide: true, Conflicts.Count: > 0 } => [.. Settling(report), Decide(report, Say("Reject"), "destructive", ApprovalWords.Reject), Comment(report)],
        { MayDecide: true } => [Decide(report, Say("Approve"), "positive", ApprovalWords.Approve), Decide(report, Say("Reject"), "destructive", ApprovalWords.Reject), Comment(report)],
        { MayWithdraw: true } => [Decide(report, Say("Withdraw"), "destructive", ApprovalWords.Withdraw)],
        { Undo: { } undo } => [new(Say("Undo"), "default", new("undo_last_change", new JsonObject { ["what"] = undo }, null))],
        _ => [],
    };

    private static IEnumerable<ChangeCardButton> Settling(ApprovalReport report)
    {
        yield return new(Say("Approve as asked"), "positive", new("settle_approval", About(report, "keep", "asked"), null));
        if (report.View.Discount is not null && report.Conflicts.All(conflict => FieldText.Money(conflict.Now) is not null))
            yield return new(Say("Same discount on the value now"), "default", new("settle_approval", About(report, "keep", "anew"), null));
    }

    private static ChangeCardButton Decide(ApprovalReport report, string title, string style, string decision) => new(title, style, new("decide_approval", About(report, "decision", decision), null));

    private static ChangeCardButton Comment(ApprovalReport report) => new(Say("With a comment"), "default", new("comment_approval", new JsonObject { ["approval"] = report.View.Id }, null));

    private static JsonObject About(ApprovalReport report, string argument, string value) => new() { ["approval"] = report.View.Id, [argument] = value };
}
