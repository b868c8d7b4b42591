using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>The choices that a card unfolds where it is tapped: a row of titles, each of which shows a hidden container of buttons.</summary>
/// <param name="card">The card.</param>
internal sealed class CardChoices(JsonObject card)
{
    /// <summary>Whether a row is one of such titles.</summary>
    public static bool Are(JsonObject columnSet) => columnSet.List("columns") is { Count: > 0 } columns && columns.All(c => Target(c) is not null);

    /// <summary>Each title with its choices.</summary>
    public IEnumerable<(string Title, IReadOnlyList<JsonObject> Actions)> Of(JsonObject columnSet) =>
        columnSet.List("columns").Select(column => (Title(column), Actions(Target(column)!)));

    // The triangle says "unfold", as a menu does by itself.
    private static string Title(JsonObject column) => CardText.Plain(string.Join(' ', column.List("items").Select(i => i.Text("text")))).TrimEnd('▾', ' ', '\u00a0');

    private static string? Target(JsonObject column) => column["selectAction"] is JsonObject action && action.Type() == "Action.ToggleVisibility"
        ? action.List("targetElements").FirstOrDefault(t => !t.ContainsKey("isVisible"))?.Text("elementId")
        : null;

    private IReadOnlyList<JsonObject> Actions(string id) =>
        [.. card.List("body").Where(e => e.Text("id") == id).SelectMany(e => e.List("items")).SelectMany(e => e.List("actions"))];
}
