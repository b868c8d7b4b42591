using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>A request in the list's card.</summary>
/// <param name="Title">What is asked for.</param>
/// <param name="State">How it stands.</param>
/// <param name="Colour">The colour of that.</param>
/// <param name="Details">What it changes, who asked, and whose word is waited for.</param>
/// <param name="Show">Shows it.</param>
internal sealed record ApprovalListCardRow(string Title, string State, string Colour, string Details, CardAction Show)
{
    public static ApprovalListCardRow From(ApprovalView view, bool waitsForViewer, bool own, Formats formats)
    {
        var details = new[] { What(view, formats), own ? null : Say($"asked by {view.Requester}"), view.Reason, view.State == "open" ? null : Ended(view, formats), view.Id };
        return new(
            view.Discount is { } share ? Say($"{formats.Percent(share)} off · {view.Title}") : view.Title,
            view.State != "open" ? ApprovalStateWords.Name(view.State) : waitsForViewer ? Say($"until {formats.Date(DateOnly.FromDateTime(formats.Local(view.ExpiresAt)))}") : Say($"waits for {view.WaitsFor}"),
            view.State switch { "approved" => "good", "rejected" => "attention", "open" when waitsForViewer => "warning", _ => "default" },
            string.Join(" · ", details.Where(text => !string.IsNullOrWhiteSpace(text))),
            new("show_approval", new JsonObject { ["approval"] = view.Id }, null));
    }

    private static string? What(ApprovalView view, Formats formats)
    {
        if (view.Records is not [{ Fields: [var change] } record]) return null;
        var field = RecordFields.Of(record.Kind, change.Field);
        return $"{field.Label} {FieldFormat.Of(field.Kind, change.Before, formats)} → {FieldFormat.Of(field.Kind, change.After, formats)}";
    }

    private static string? Ended(ApprovalView view, Formats formats) =>
        view.DecidedAt is { } at ? $"{(view.DecidedBy is { } by ? $"{by}, " : "")}{formats.Instant(at)}{(string.IsNullOrWhiteSpace(view.Comment) ? "" : $": “{view.Comment}”")}" : null;
}
