using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>What Slack is told of a form that was sent. Nothing told closes it.</summary>
internal static class FormAnswer
{
    private static string Trouble => Say("Something went wrong on my side, and nothing was changed. Please try again.");

    /// <summary>Shows what is wrong on the fields.</summary>
    public static JsonObject Errors(IEnumerable<KeyValuePair<string, string>> faults) =>
        new() { ["response_action"] = "errors", ["errors"] = new JsonObject(faults.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))) };

    /// <summary>Puts another view in its place.</summary>
    public static JsonObject Show(JsonObject view) => new() { ["response_action"] = "update", ["view"] = view };

    /// <summary>Says that it takes longer than Slack waits.</summary>
    public static JsonObject Saving(JsonElement payload) => Show(FormView.Say(payload.Text("view", "title", "text") ?? "SalesOps", Say("Saving… This takes a moment.")));

    /// <summary>Says that it went wrong.</summary>
    public static JsonObject Failed() => Show(FormView.Say("SalesOps", Trouble));
}
