using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>What came of an activity.</summary>
/// <param name="Replies">What was said, where it belongs in the response; empty where it was sent through the connector.</param>
/// <param name="Invoke">The body that answers an invoke.</param>
internal sealed record TurnResult(IReadOnlyList<OutboundActivity> Replies, JsonObject? Invoke = null)
{
    public static TurnResult Nothing { get; } = new([]);
}
