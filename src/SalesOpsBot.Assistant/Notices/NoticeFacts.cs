using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Reads the facts of a notice that are single values.</summary>
internal static class NoticeFacts
{
    /// <summary>A text.</summary>
    /// <exception cref="InvalidOperationException">The notice does not have it.</exception>
    public static string Text(Notice notice, string name) => Value(notice, name).GetValue<string>();

    /// <summary>A whole number.</summary>
    /// <exception cref="InvalidOperationException">The notice does not have it.</exception>
    public static int Number(Notice notice, string name) => Value(notice, name).GetValue<int>();

    private static JsonNode Value(Notice notice, string name) =>
        (notice.Facts is { } json ? JsonNode.Parse(json)?[name] : null) ?? throw new InvalidOperationException($"A notice of {notice.Kind} has no {name}.");
}
