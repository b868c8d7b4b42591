using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Looks into an expanded card.</summary>
internal static class CardJson
{
    public static string Type(this JsonObject element) => element.Text("type") ?? "";

    public static bool Is(this JsonObject element, string name, string value) => string.Equals(element.Text(name), value, StringComparison.OrdinalIgnoreCase);

    public static bool IsSet(this JsonObject element, string name) => element[name] is JsonValue value && value.TryGetValue<bool>(out var set) && set;

    public static IReadOnlyList<JsonObject> List(this JsonObject element, string name) => element[name] is JsonArray items ? [.. items.OfType<JsonObject>()] : [];

    /// <summary>A column's weight of 100; nothing where it is as wide as it needs, or so many pixels.</summary>
    public static double? Weight(this JsonObject column) =>
        column["width"] is JsonValue value && double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) ? weight : null;

    /// <summary>Whether nothing in an element is to be seen: it is dashed off, or it is not there.</summary>
    public static bool IsHidden(this JsonObject element) => element["isVisible"] is JsonValue value && value.TryGetValue<bool>(out var visible) && !visible;
}
