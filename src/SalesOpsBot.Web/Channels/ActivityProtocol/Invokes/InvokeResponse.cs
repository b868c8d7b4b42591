using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>The bodies that answer a tapped <c>Action.Execute</c>. Failures are told here: the HTTP status is 200 whenever our code ran.</summary>
internal static class InvokeResponse
{
    /// <summary>A card that takes the place of the tapped one.</summary>
    public static JsonObject Card(JsonObject card) => Body(200, ActivityAttachment.AdaptiveCard, card);

    /// <summary>A sentence under the tapped card.</summary>
    public static JsonObject Message(string text) => Body(200, "application/vnd.microsoft.activity.message", text);

    /// <summary>A sentence in the client's colours of failure.</summary>
    public static JsonObject Error(int statusCode, string code, string message) =>
        Body(statusCode, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });

    private static JsonObject Body(int statusCode, string type, JsonNode value) => new() { ["statusCode"] = statusCode, ["type"] = type, ["value"] = value };
}
