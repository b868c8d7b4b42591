using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>What came of an activity.</summary>
/// <param name="Replies">What was said, where it belongs in the response; empty where it was sent through the connector.</param>
/// <param name="Invoke">The body that answers an invoke.</param>
/// <param name="Status">The status of that response.</param>
internal sealed record TurnResult(IReadOnlyList<OutboundActivity> Replies, JsonObject? Invoke = null, int Status = StatusCodes.Status200OK)
{
    public static TurnResult Nothing { get; } = new([]);
}
