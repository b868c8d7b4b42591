using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>Something that Slack delivered, proved to be Slack's; the same whether it came over HTTP or through a socket.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Payload">The body, as Slack describes it; the fields of a command as texts.</param>
/// <param name="Envelope">The socket's id of it.</param>
internal sealed record SlackDelivery(SlackDeliveryKind Kind, JsonElement Payload, string? Envelope = null)
{
    private const string Prefix = "slack:";

    /// <summary>What all keys of this channel in the ledger begin with.</summary>
    public static string KeyPrefix => Prefix;

    /// <summary>What it is in Slack's words: an event's, an interaction's type.</summary>
    public string? Type => Kind == SlackDeliveryKind.Event ? Payload.Text("event", "type") : Payload.Text("type");

    /// <summary>The workspace in which it happened.</summary>
    public SlackWorkspace? Workspace => SlackWorkspace.From(Payload);

    /// <summary>What was said or tapped, whichever of its events tells it.</summary>
    public string Said => Type is "message" or "app_mention" && Payload.Text("event", "ts") is { } ts ? ts : ChiefId();

    /// <summary>
    /// The names under which it is known again, the chief one first: Slack's id; for a message also where it stands, because a mention in a direct message
    /// comes as two events with an id each; for a socket also the envelope.
    /// </summary>
    public IReadOnlyList<string> Keys
    {
        get
        {
            var team = Workspace?.Id;
            List<string> keys = [$"{Prefix}{team}:{Kind}:{ChiefId()}"];
            if (Type is "message" or "app_mention" && Payload.Text("event", "ts") is { } ts) keys.Add($"{Prefix}{team}:said:{Payload.Text("event", "channel")}:{ts}:{Hash(Payload.Text("event", "text") ?? "")}");
            if (Envelope is not null) keys.Add($"{Prefix}envelope:{Envelope}");
            return keys;
        }
    }

    /// <summary>The delivery as the ledger keeps it until it is worked off.</summary>
    public string ToBody() => new JsonObject { ["kind"] = Kind.ToString(), ["payload"] = JsonNode.Parse(Payload.GetRawText()) }.ToJsonString();

    /// <summary>Reads what <see cref="ToBody"/> wrote.</summary>
    public static SlackDelivery? FromBody(string body) =>
        SlackJson.TryParse(Encoding.UTF8.GetBytes(body)) is { } kept && Enum.TryParse<SlackDeliveryKind>(kept.Text("kind"), out var kind) && kept.At("payload") is { } payload
            ? new(kind, payload)
            : null;

    // A trigger is handed out once for each tap, command and form; what has none is known by every byte of it.
    private string ChiefId() =>
        (Kind == SlackDeliveryKind.Event ? Payload.Text("event_id") : Payload.Text("trigger_id")) ?? Hash(Payload.GetRawText());

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
