using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>A conversation, the token that opens it, and, once it is open, where to listen.</summary>
internal sealed record TokenResponse(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);
