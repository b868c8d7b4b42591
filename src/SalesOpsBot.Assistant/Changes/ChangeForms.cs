using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>The inputs with which a change that waits can be edited, by the tool that prepared it.</summary>
internal static class ChangeForms
{
    private static readonly Dictionary<string, string[]> Forms = new()
    {
        ["update_deal"] = ["stage", "value", "close_date", "category", "next_step"],
        ["close_deal"] = ["value", "close_date", "lost_reason"],
        ["create_deal"] = ["name", "product", "stage", "value", "close_date"],
        ["add_note"] = ["text"],
        ["recognise_rep"] = ["text"],
        ["book_meeting"] = ["subject", "start", "duration"],
        ["reschedule_meeting"] = ["start", "duration"],
        ["cancel_meeting"] = ["outcome"],
        ["add_task"] = ["text", "due"],
        ["submit_forecast"] = ["commit", "best_case", "note"],
    };

    // Where a tool's argument is not called as the field is.
    private static readonly Dictionary<(string Tool, string Field), string> Renamed = new()
    {
        [("close_deal", "close_date")] = "date",
        [("close_deal", "lost_reason")] = "reason",
        [("cancel_meeting", "outcome")] = "reason",
    };

    /// <summary>Whether the changes of a tool can be edited.</summary>
    public static bool Has(string tool) => Forms.ContainsKey(tool);

    /// <summary>The fields of a tool's form, with the tool's arguments for them.</summary>
    public static IEnumerable<(RecordField Field, string Argument)> Of(string tool, RecordKind kind) =>
        Forms.GetValueOrDefault(tool, []).Select(name => (RecordFields.Of(kind, name), Renamed.GetValueOrDefault((tool, name), name)));
}
