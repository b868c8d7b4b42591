using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>An activity that a channel sent. The few fields that are used have a type; the rest is kept as it came.</summary>
internal sealed record InboundActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Where replies go.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>A card's inputs and data, or an invoke's arguments.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>An invoke's name.</summary>
    public string? Name { get; init; }

    public string? Locale { get; init; }

    /// <summary><c>expectReplies</c> where the replies belong in the response.</summary>
    public string? DeliveryMode { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>What an installation update says: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; init; }

    /// <summary>The activity that is answered, or whose card was tapped.</summary>
    public string? ReplyToId { get; init; }

    public IReadOnlyList<ActivityEntity>? Entities { get; init; }

    public IReadOnlyList<ActivityAttachment>? Attachments { get; init; }

    public JsonNode? ChannelData { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }

    /// <summary>The id that Web Chat gave, to know the activity again when it comes back.</summary>
    [JsonIgnore]
    public string? ClientActivityId => ChannelText("clientActivityID");

    /// <summary>The Entra tenant that it comes from, where the channel has tenants.</summary>
    [JsonIgnore]
    public string? TenantId => Conversation?.TenantId ?? ChannelText("tenant", "id");

    [JsonIgnore]
    public bool ExpectsReplies => DeliveryMode == "expectReplies";

    /// <summary>A text of <see cref="ChannelData"/>, by the names that lead to it; nothing where there is none.</summary>
    public string? ChannelText(params ReadOnlySpan<string> names)
    {
        var node = ChannelData;
        foreach (var name in names) node = (node as JsonObject)?[name];
        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }
}
