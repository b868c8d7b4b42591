using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>The bodies that answer a message extension of Teams.</summary>
internal static class ExtensionResponse
{
    /// <summary>Results to choose from, or one to put into the message.</summary>
    public static JsonObject Result(IEnumerable<JsonObject> attachments) => Extension("result", "attachments", new JsonArray([.. attachments]));

    /// <summary>A sentence in the place of results.</summary>
    public static JsonObject Message(string text) => Extension("message", "text", text);

    private static JsonObject Extension(string type, string field, JsonNode value) =>
        new() { ["composeExtension"] = new JsonObject { ["type"] = type, ["attachmentLayout"] = "list", [field] = value } };
}
