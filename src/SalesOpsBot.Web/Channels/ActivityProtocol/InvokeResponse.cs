using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The body that answers a tapped <c>Action.Execute</c>. Failures are told here: the HTTP status is 200 whenever our code ran.</summary>
internal sealed record InvokeResponse(int StatusCode, string Type, JsonNode Value)
{
    /// <summary>A card that takes the place of the tapped one.</summary>
    public static InvokeResponse Card(JsonObject card) => new(200, ActivityAttachment.AdaptiveCard, card);

    /// <summary>A sentence under the tapped card.</summary>
    public static InvokeResponse Message(string text) => new(200, "application/vnd.microsoft.activity.message", JsonValue.Create(text));

    /// <summary>A sentence in the client's colours of failure.</summary>
    public static InvokeResponse Error(int statusCode, string code, string message) =>
        new(statusCode, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });
}
