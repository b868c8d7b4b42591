using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Something said about an activity: a mention is the one kind that matters here.</summary>
internal sealed record ActivityEntity
{
    public string? Type { get; init; }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount? Mentioned { get; init; }

    /// <summary>The mention as it stands in the activity's text.</summary>
    public string? Text { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
