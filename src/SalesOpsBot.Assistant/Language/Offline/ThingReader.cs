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
        ["overdue"] = "lead",
        ["reps"] = Thing.Person,
    }.ToFrozenDictionary();

    // What a ranking may have a line for that can be spoken of by itself.
    private static readonly string[] Ranked = [Thing.Person, Thing.Product, Thing.Region, "account"];
    private static readonly string[] Sizes = ["value", "points", "total", "amount", "won"];

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

    /// <summary>Whose the one deal is that a result shows.</summary>
    public static Thing? Owner(JsonNode? result) => (result as JsonObject)?["deal"] is JsonObject deal && deal["owner"]?.ToString() is { Length: > 0 } owner ? new(Thing.Person, owner) : null;

    /// <summary>The list that a result shows, in its order; nothing where it shows none.</summary>
    public static IReadOnlyList<Thing>? Shown(JsonNode? result)
    {
        if (result is not JsonObject answer) return null;
        if (answer["approval"] is JsonObject request) return Things("approval", [request]);
        if (answer["waiting"] is JsonArray waiting && answer["others"] is JsonArray others) return Things("approval", [.. waiting, .. others]);
        return Rows(answer) is var (kind, rows) ? Things(kind, rows) : null;
    }

    /// <summary>Whether a list has no further pages.</summary>
    public static bool IsWhole(JsonNode? result) => (result as JsonObject)?["pages"]?.ToString() is null or "1";

    /// <summary>How large each of a list is, in its order; none where its things have no size.</summary>
    public static IReadOnlyList<decimal> ShownSizes(JsonNode? result)
    {
        if (result is not JsonObject answer || Rows(answer) is not var (_, rows)) return [];
        var sizes = rows.OfType<JsonObject>().Select(Size).OfType<decimal>().ToList();
        return sizes.Count == rows.Count ? sizes : [];
    }

    private static (string Kind, IReadOnlyList<JsonNode?> Rows)? Rows(JsonObject answer)
    {
        if (answer["by"]?.ToString() is { } by && answer["rows"] is JsonArray lines) return Ranked.Contains(by) ? (by, [.. lines]) : null;
        if (answer["statements"] is JsonArray { Count: 1 } statements && statements[0]?["lines"] is JsonArray paid) return ("deal", Paid(paid));
        if (answer["statements"] is JsonArray && answer["people"] is JsonArray people) return (Thing.Person, [.. people]);
        if (answer["check"] is JsonValue && answer["checks"] is JsonArray { Count: 1 } checks && checks[0]?["examples"] is JsonArray found && found.All(row => row?["deal"] is JsonObject)) return ("deal", [.. found.Select(row => row!["deal"])]);
        foreach (var (name, value) in answer)
            if (Lists.TryGetValue(name, out var kind) && value is JsonArray rows) return (kind, [.. rows]);
        return null;
    }

    // The lines of a statement as its card shows them: the best paid first.
    private static IReadOnlyList<JsonNode?> Paid(JsonArray lines) => [.. lines.OfType<JsonObject>().Where(line => line["deal"] is JsonValue).OrderByDescending(line => Size(line) ?? 0)];

    private static decimal? Size(JsonObject row)
    {
        foreach (var name in Sizes)
            if ((row[name] is JsonObject money ? money["amount"] : row[name]) is JsonValue value && decimal.TryParse(value.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var size)) return size;
        return null;
    }

    /// <summary>The id of a change that waits for the person's word.</summary>
    public static string? Change(JsonNode? result) => (result as JsonObject)?["change"] is JsonObject change && change["state"]?.ToString() is "pending" ? change["id"]?.ToString() : null;

    /// <summary>The page of the playbook that a passage comes from; nothing where the result has none.</summary>
    public static string? Page(JsonNode? result) => (result as JsonObject)?["passages"] is JsonArray { Count: > 0 } passages ? passages[0]?["page"]?.ToString() : null;

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

    private static string? Id(JsonObject row) => (row["id"] ?? row["externalId"] ?? row["label"] ?? row["person"] ?? row["rep"] ?? row["deal"])?.ToString();
}
