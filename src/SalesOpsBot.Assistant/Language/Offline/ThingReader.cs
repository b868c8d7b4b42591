using System.Collections.Frozen;
using System.Globalization;
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
    }.ToFrozenDictionary();

    /// <summary>What the call says that it is about, and whom.</summary>
    public static IEnumerable<Thing> Named(PastCall call) =>
        People(call).Select(name => new Thing(Thing.Person, name)).Concat(Thing.Kinds.Select(kind => call.Text(kind) is { Length: > 0 } id ? new Thing(kind, id) : null).OfType<Thing>());

    /// <summary>The account of each deal that a result shows.</summary>
    public static IEnumerable<(string Deal, string Account)> Accounts(JsonNode? result)
    {
        if (result is not JsonObject answer) yield break;
        foreach (var row in Rows(answer["deal"]).Concat(Rows(answer["deals"])))
            if (row["id"]?.ToString() is { } id && row["account"] is JsonValue account) yield return (id, account.ToString());
    }

    /// <summary>The list that a result shows, in its order; nothing where it shows none.</summary>
    public static IReadOnlyList<Thing>? Shown(JsonNode? result)
    {
        if (result is not JsonObject answer) return null;
        if (answer["approval"] is JsonObject request) return Things("approval", [request]);
        if (answer["waiting"] is JsonArray waiting && answer["others"] is JsonArray others) return Things("approval", [.. waiting, .. others]);
        foreach (var (name, value) in answer)
            if (Lists.TryGetValue(name, out var kind) && value is JsonArray rows) return Things(kind, [.. rows]);
        return null;
    }

    /// <summary>The id of a change that waits for the person's word.</summary>
    public static string? Change(JsonNode? result) => (result as JsonObject)?["change"] is JsonObject change && change["state"]?.ToString() is "pending" ? change["id"]?.ToString() : null;

    /// <summary>The times that are proposed for a meeting; nothing where the result proposes none.</summary>
    public static IReadOnlyList<DateTimeOffset>? Slots(JsonNode? result) => (result as JsonObject)?["proposals"] is JsonArray { Count: > 0 } proposals
        ? [.. proposals.OfType<JsonObject>().Select(p => DateTimeOffset.TryParse(p["startsAt"]?.ToString(), CultureInfo.InvariantCulture, out var start) ? start : (DateTimeOffset?)null).OfType<DateTimeOffset>()]
        : null;

    /// <summary>What a change is of, where its call does not say it: the meeting that was booked, the deal that was made.</summary>
    public static IEnumerable<Thing> Changed(PastCall call, JsonNode? result)
    {
        if ((result as JsonObject)?["change"] is not JsonObject change || change["records"] is not JsonArray records) return [];
        return records.OfType<JsonObject>()
            .Where(r => r["kind"]?.ToString() is { } kind && Thing.Kinds.Contains(kind) && call.Text(kind) is null)
            .Select(r => Id(r) is { } id ? new Thing(r["kind"]!.ToString(), id) : null).OfType<Thing>();
    }

    private static IEnumerable<JsonObject> Rows(JsonNode? node) => (node switch { JsonArray rows => rows.OfType<JsonObject>(), JsonObject row => [row], _ => [] }).Select(row => row["deal"] as JsonObject ?? row);

    private static IEnumerable<string> People(PastCall call)
    {
        foreach (var scope in new[] { call.Text("with"), call.Text("scope") }.OfType<string>().SelectMany(s => s.Split(',')))
            if (scope.Split(':') is ["rep" or "team", var name]) yield return name;
        if (call.Arguments.GetValueOrDefault("attendees") is string[] and [var only]) yield return only;
        foreach (var argument in new[] { "owner", Thing.Person }) if (call.Text(argument) is { Length: > 0 } name) yield return name;
    }

    private static IReadOnlyList<Thing> Things(string kind, IReadOnlyList<JsonNode?> rows) => [.. rows.OfType<JsonObject>().Select(Id).OfType<string>().Select(id => new Thing(kind, id))];

    private static string? Id(JsonObject row) => (row["id"] ?? row["externalId"])?.ToString();
}
