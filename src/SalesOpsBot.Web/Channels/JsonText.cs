using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels;

/// <summary>Reads JSON whose shape nobody promises: what others sent, what a tool returned, what a card says.</summary>
internal static class JsonText
{
    /// <summary>A field's text; nothing where there is no such field, or it is no text.</summary>
    public static string? Text(this JsonNode? node, string name) => node is JsonObject record && record[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
