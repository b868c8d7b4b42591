namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>Some of a conversation's members, and how to ask for more.</summary>
internal sealed record PagedMembers(IReadOnlyList<ConversationMember>? Members, string? ContinuationToken);
