using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>What goes along with a message: a card of ours, or a file of theirs.</summary>
internal sealed record ActivityAttachment
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; init; }

    /// <summary>JSON, in UTF-8.</summary>
    [JsonConverter(typeof(WrittenJsonConverter))]
    public byte[]? Content { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }

    public static ActivityAttachment For(byte[] card) => new() { ContentType = AdaptiveCard, Content = card };

    public static ActivityAttachment For(JsonObject card, string contentType = AdaptiveCard) =>
        new() { ContentType = contentType, Content = JsonSerializer.SerializeToUtf8Bytes(card, ActivityJsonContext.Default.JsonObject) };
}
