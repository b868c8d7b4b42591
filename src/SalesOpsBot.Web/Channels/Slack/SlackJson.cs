using System.Text.Json;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>Looks into what Slack sent. Nothing in it can be relied on to be there or to be what it was yesterday: what is missing or of another kind is nothing.</summary>
internal static class SlackJson
{
    /// <summary>How outgoing JSON is written.</summary>
    public static JsonSerializerOptions Plain { get; } = new(JsonSerializerDefaults.Web);

    // A name that stands twice would mean one thing to one reader and another to the next.
    private static JsonDocumentOptions Strict { get; } = new() { AllowDuplicateProperties = false };

    /// <summary>The element at a path of names.</summary>
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : element;
    }

    /// <summary>The text at a path; nothing where it is empty.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path)
    {
        if (element.At(path) is not { ValueKind: JsonValueKind.String } found) return null;
        try
        {
            return found.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a character pair, written as an escape, is no text.
            return null;
        }
    }

    /// <summary>Whether <c>true</c> stands at a path.</summary>
    public static bool Flag(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path) is { ValueKind: JsonValueKind.True };

    /// <summary>The whole number at a path.</summary>
    public static long? Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt64(out var number) ? number : null;

    /// <summary>The elements of the list at a path; none where there is no list.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } found ? [.. found.EnumerateArray()] : [];

    /// <summary>Reads a body; nothing where it is no JSON object.</summary>
    public static JsonElement? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(WholeText.Of(json), Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
