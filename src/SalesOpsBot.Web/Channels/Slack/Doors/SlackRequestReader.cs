using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>Reads the bodies of the three doors. A signature covers no path, so each takes only what belongs to it.</summary>
internal static class SlackRequestReader
{
    public static SlackDelivery? Event(ReadOnlyMemory<byte> body) =>
        SlackJson.TryParse(body) is { } payload && payload.Text("type") is not null ? new(SlackDeliveryKind.Event, payload) : null;

    public static SlackDelivery? Interaction(ReadOnlyMemory<byte> body) =>
        Form(body)?.GetValueOrDefault("payload") is { } json && SlackJson.TryParse(Encoding.UTF8.GetBytes(json)) is { } payload && payload.Text("type") is not null
            ? new(SlackDeliveryKind.Interaction, payload)
            : null;

    public static SlackDelivery? Command(ReadOnlyMemory<byte> body)
    {
        if (Form(body) is not { } fields || !fields.ContainsKey("command")) return null;
        var payload = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)));
        return new(SlackDeliveryKind.Command, JsonSerializer.SerializeToElement(payload));
    }

    /// <summary>Whether it is Slack's check of a command's certificate, which is not signed and asks for nothing.</summary>
    public static bool IsCertificateCheck(ReadOnlyMemory<byte> body) => Form(body)?.GetValueOrDefault("ssl_check") == "1";

    private static Dictionary<string, string>? Form(ReadOnlyMemory<byte> body)
    {
        try
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            using var reader = new FormReader(Encoding.UTF8.GetString(body.Span)) { ValueLengthLimit = body.Length, KeyLengthLimit = 200, ValueCountLimit = 100 };
            foreach (var (name, values) in reader.ReadForm()) fields[name] = values[0] ?? "";
            return fields;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
