using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>A user or a bot as a channel knows it. Everything in it is the channel's word, not ours.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The object id in Entra, where the channel knows one.</summary>
    public string? AadObjectId { get; init; }

    public string? Email { get; init; }

    /// <summary><c>user</c> or <c>bot</c>.</summary>
    public string? Role { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
