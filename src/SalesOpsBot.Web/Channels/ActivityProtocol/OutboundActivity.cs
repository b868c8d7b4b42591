using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>An activity that we send. What the channel fills in (<c>serviceUrl</c>, <c>callerId</c>) cannot be set.</summary>
internal sealed record OutboundActivity
{
    public required string Type { get; init; }

    /// <summary>Set on our own web channel only; other channels give the id themselves.</summary>
    public string? Id { get; init; }

    /// <summary>As <see cref="Id"/>.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary>What a phone's notification says where there is no text.</summary>
    public string? Summary { get; init; }

    /// <summary>Markdown where nothing is said.</summary>
    public string? TextFormat { get; init; }

    public JsonNode? Value { get; init; }

    public JsonNode? ChannelData { get; init; }

    public IReadOnlyList<ActivityAttachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
