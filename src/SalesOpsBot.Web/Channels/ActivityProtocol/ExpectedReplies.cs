namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The response to an activity with <c>deliveryMode: expectReplies</c>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<OutboundActivity> Activities);
