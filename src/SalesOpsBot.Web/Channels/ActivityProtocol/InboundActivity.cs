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

    public IReadOnlyList<ActivityEntity>? Entities { get; init; }

    public IReadOnlyList<ActivityAttachment>? Attachments { get; init; }

    public JsonNode? ChannelData { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }

    /// <summary>The id that Web Chat gave, to know the activity again when it comes back.</summary>
    [JsonIgnore]
    public string? ClientActivityId =>
        ChannelData is JsonObject data && data["clientActivityID"] is JsonValue id && id.TryGetValue<string>(out var text) ? text : null;

    [JsonIgnore]
    public bool ExpectsReplies => DeliveryMode == "expectReplies";
}
