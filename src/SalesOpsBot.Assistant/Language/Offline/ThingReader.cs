using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds the things that a call names, lists or changes, whichever tool it is of.</summary>
internal static class ThingReader
{
    private static readonly FrozenDictionary<string, string> Lists = new Dictionary<string, string>
    {
        ["deals"] = "deal",
        ["leads"] = "lead",
        ["meetings"] = "meeting",
        ["tasks"] = "task",
        ["approvals"] = "approval",
        ["requests"] = "approval",
    }.ToFrozenDictionary();

    /// <summary>What the call says that it is about.</summary>
    public static IEnumerable<Thing> Named(PastCall call) =>
        Thing.Kinds.Select(kind => call.Text(kind) is { Length: > 0 } id ? new Thing(kind, id) : null).OfType<Thing>();

    /// <summary>The list that a result shows, in its order; nothing where it shows none.</summary>
    public static IReadOnlyList<Thing>? Shown(JsonNode? result)
    {
        foreach (var (name, value) in result as JsonObject ?? [])
            if (Lists.TryGetValue(name, out var kind) && value is JsonArray rows) return [.. rows.OfType<JsonObject>().Select(Id).OfType<string>().Select(id => new Thing(kind, id))];
        return null;
    }

    /// <summary>What a change is of, where its call does not say it: the meeting that was booked, the deal that was made.</summary>
    public static IEnumerable<Thing> Changed(PastCall call, JsonNode? result)
    {
        if ((result as JsonObject)?["change"] is not JsonObject change || change["records"] is not JsonArray records) return [];
        return records.OfType<JsonObject>()
            .Where(r => r["kind"]?.ToString() is { } kind && Thing.Kinds.Contains(kind) && call.Text(kind) is null)
            .Select(r => Id(r) is { } id ? new Thing(r["kind"]!.ToString(), id) : null).OfType<Thing>();
    }

    private static string? Id(JsonObject row) => (row["id"] ?? row["externalId"])?.ToString();
}
