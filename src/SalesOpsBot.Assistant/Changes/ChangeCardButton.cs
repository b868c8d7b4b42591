using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>Something that can be done about a change.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Style">The button's style: <c>positive</c>, <c>destructive</c> or <c>default</c>.</param>
/// <param name="Action">What it does.</param>
internal sealed record ChangeCardButton(string Title, string Style, CardAction Action)
{
    public static IReadOnlyList<ChangeCardButton> For(ChangeReport report)
    {
        var change = report.Change;
        return report.View.State switch
        {
            "pending" =>
            [
                new(Say("Confirm"), "positive", Decide("confirm_change", change)),
                .. change.Records.Count == 1 && ChangeForms.Has(change.Origin.Tool) ? (ChangeCardButton[])[new(Say("Edit"), "default", Decide("edit_change", change))] : [],
                new(Say("Cancel"), "destructive", Decide("cancel_change", change)),
            ],
            "conflict" => [new(Say("Keep theirs"), "default", Keep("now", change)), new(Say("Use mine"), "positive", Keep("mine", change)), new(Say("As I saw it"), "default", Keep("seen", change))],
            "expired" => [new(Say("Prepare it again"), "default", new(change.Origin.Tool, JsonNode.Parse(change.Origin.Arguments)!.AsObject(), null))],
            "applied" when report.MayUndo => [new(Say("Undo"), "default", new("undo_last_change", new JsonObject { ["what"] = change.Id }, null))],
            _ => [],
        };
    }

    private static CardAction Decide(string tool, Change change) => new(tool, new JsonObject { ["change"] = change.Id }, null);

    private static CardAction Keep(string keep, Change change) => new("resolve_change", new JsonObject { ["change"] = change.Id, ["keep"] = keep }, null);
}
