using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>What makes a card a form: its inputs, and the button that sends them.</summary>
internal static class FormCard
{
    /// <summary>The field of a button's value that names a kept form.</summary>
    public const string Key = "form";

    /// <summary>Whether a card asks for something.</summary>
    public static bool HasInputs(JsonObject card) => Inputs(card).Count > 0;

    /// <summary>All inputs, wherever in the card they are.</summary>
    public static IReadOnlyList<JsonObject> Inputs(JsonObject card) => [.. All(card).Where(e => e.Type().StartsWith("Input.", StringComparison.Ordinal) && e.Text("id") is { Length: > 0 })];

    /// <summary>The button that sends the inputs: the first that takes them along.</summary>
    public static JsonObject? Submit(JsonObject card) =>
        All(card).FirstOrDefault(e => e.Type() is "Action.Submit" or "Action.Execute" && e.Text("associatedInputs") is null or "auto" && e["data"] is JsonObject && e.Text("style") is not "destructive");

    /// <summary>A message's button that opens the form.</summary>
    public static JsonObject Opener(JsonObject card, string key) => new()
    {
        ["type"] = "actions",
        ["elements"] = new JsonArray(new JsonObject
        {
            ["type"] = "button",
            ["text"] = SlackText.Plain(Submit(card)?.Text("title") is { } title ? $"{CardText.Plain(title)}…" : Say("Fill in…"), 75),
            ["style"] = "primary",
            ["action_id"] = $"{CardButtons.Form}.open",
            ["value"] = new JsonObject { [Key] = key }.ToJsonString(),
        }),
    };

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.Where(property => property.Key is not ("data" or "choices")).SelectMany(property => All(property.Value))],
        JsonArray items => items.SelectMany(All),
        _ => [],
    };
}
