namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>A conversation that the connector opened.</summary>
internal sealed record ConversationResource(string? Id, string? ActivityId, string? ServiceUrl);
