using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>What goes along with a message: a card of ours, or a file of theirs.</summary>
internal sealed record ActivityAttachment
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; init; }

    [JsonConverter(typeof(DressedCardConverter))]
    public JsonNode? Content { get; init; }

    public string? Name { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }

    public static ActivityAttachment For(JsonObject card) => new() { ContentType = AdaptiveCard, Content = card };
}
