namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The id that a channel gave a message; some answer without one.</summary>
internal sealed record ResourceResponse(string? Id);
