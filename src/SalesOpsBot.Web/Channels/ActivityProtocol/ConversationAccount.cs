using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>A conversation as a channel knows it.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c> in Teams; nothing elsewhere.</summary>
    public string? ConversationType { get; init; }

    /// <summary>What people call it, where the channel says so.</summary>
    public string? Name { get; init; }

    public bool? IsGroup { get; init; }

    public string? TenantId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }

    /// <summary>Whether one person is alone with the bot.</summary>
    [JsonIgnore]
    public bool IsPersonal => IsGroup is not true && ConversationType is null or "personal";
}
