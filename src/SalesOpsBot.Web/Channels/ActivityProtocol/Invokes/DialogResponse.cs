using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>The bodies that open a dialog of Teams, go on with it or end it.</summary>
internal static class DialogResponse
{
    /// <summary>A card in the dialog.</summary>
    public static JsonObject Card(string title, JsonObject card) => Task("continue", new JsonObject
    {
        ["title"] = title,
        ["width"] = "medium",
        ["height"] = "medium",
        ["card"] = new JsonObject { ["contentType"] = ActivityAttachment.AdaptiveCard, ["content"] = card },
    });

    /// <summary>A sentence; the dialog ends with it.</summary>
    public static JsonObject Message(string text) => Task("message", text);

    private static JsonObject Task(string type, JsonNode value) => new() { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } };
}
