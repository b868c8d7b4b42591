using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Approvals;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>How a request stands, in words.</summary>
/// <param name="State">In a word or two.</param>
/// <param name="Style">The container style that goes with it.</param>
/// <param name="Note">In a sentence or two.</param>
internal sealed record ApprovalStateWords(string State, string Style, string Note)
{
    public static ApprovalStateWords Of(ApprovalReport report, Formats formats)
    {
        var view = report.View;
        var until = Say($"It waits until {formats.Instant(view.ExpiresAt)}.");
        return (view.State, report) switch
        {
            ("open", { Proposed: { } proposed }) => new(Say("Please check"), "accent", Proposed(proposed.Records[0]["decision"]?.After, proposed.Reason)),
            ("open", { MayDecide: true, Conflicts.Count: > 0 }) => new(Say("Changed since it was asked for"), "warning", Say($"Nothing is decided yet. What shall it be? {until}")),
            ("open", { MayDecide: true }) => new(Say("Waits for your decision"), "accent", $"{view.Because} {until}"),
            ("open", _) => new(Say("Waiting for approval"), "accent", Say($"{view.Because} {view.WaitsFor} {(view.Asked.Count(a => a is { State: AskState.Waiting, AskedAt: not null }) > 1 ? Say("are") : Say("is"))} asked. {until}")),
            _ => new(Name(view.State), Tone(view.State), $"{Ending(view, formats)}{Said(view.Comment)}"),
        };
    }

    /// <summary>A state in a word or two.</summary>
    public static string Name(string state) => state switch { "open" => Say("Waiting"), "undone" => Say("Taken back"), _ => Formats.Capital(state) };

    private static string Tone(string state) => state switch { "approved" => "good", "rejected" => "attention", _ => "emphasis" };

    private static string Proposed(string? decision, string? comment) => decision switch
    {
        ApprovalWords.Approve => Say($"You are about to approve this. Nothing is decided before you confirm.{Said(comment)}"),
        ApprovalWords.Reject => Say($"You are about to reject this. Nothing is decided before you confirm.{Said(comment)}"),
        _ => Say("You are about to take this request back. It stays open until you confirm."),
    };

    private static string Ending(ApprovalView view, Formats formats)
    {
        var at = view.DecidedAt is { } decided ? Say($" on {formats.Instant(decided)}") : "";
        var by = view.DecidedBy is { } person ? Say($" by {person}") : "";
        return view.State switch
        {
            "approved" => Say($"Approved{by}{at}. The change is made."),
            "rejected" => Say($"Rejected{by}{at}. Nothing was changed."),
            "withdrawn" => Say($"Withdrawn{by}{at}. Nothing was changed."),
            "expired" => Say($"Nobody decided it until {formats.Instant(view.ExpiresAt)}. Nothing was changed."),
            _ => Say($"It was approved{by}{at}, and the change was taken back since."),
        };
    }

    private static string Said(string? comment) => string.IsNullOrWhiteSpace(comment) ? "" : $" “{comment}”";
}
