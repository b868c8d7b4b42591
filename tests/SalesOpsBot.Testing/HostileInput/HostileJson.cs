using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Testing.HostileInput;

/// <summary>JSON that is not what its reader expects.</summary>
public static class HostileJson
{
    /// <summary>A document like a good one, with parts of another kind, missing, doubled, huge or cut off.</summary>
    public static byte[] Like(JsonObject good, Random chance)
    {
        var document = good.DeepClone().AsObject();
        for (var i = chance.Next(4); i > 0; i--) Twist(document, chance);
        var text = document.ToJsonString();
        return chance.Next(6) switch
        {
            0 => Fuzz.Damaged(Encoding.UTF8.GetBytes(text), chance),
            1 => Encoding.UTF8.GetBytes(Escaped(text, chance)),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private static void Twist(JsonObject document, Random chance)
    {
        var places = Objects(document).ToList();
        var place = places[chance.Next(places.Count)];
        if (place.Count == 0) return;
        var name = place.ElementAt(chance.Next(place.Count)).Key;
        if (chance.Next(8) == 0) place.Remove(name);
        else place[name] = Value(chance);
    }

    private static JsonNode? Value(Random chance) => chance.Next(11) switch
    {
        0 => null,
        1 => JsonValue.Create(chance.Next()),
        2 => JsonNode.Parse(chance.Next(2) == 0 ? "1e400" : "-99999999999999999999999"),
        3 => JsonValue.Create(chance.Next(2) == 0),
        4 => new JsonObject(),
        5 => new JsonArray(1, "a", null),
        6 => Deep(chance.Next(1, 60)),
        7 => new JsonArray([.. Enumerable.Range(0, 500).Select(i => (JsonNode?)i)]),
        8 => new JsonObject(Enumerable.Range(0, 200).Select(i => KeyValuePair.Create(i.ToString(CultureInfo.InvariantCulture), (JsonNode?)"x"))),
        _ => JsonValue.Create(Whole(Fuzz.Text(chance))),
    };

    private static JsonNode Deep(int levels)
    {
        JsonNode node = "x";
        for (var i = 0; i < levels; i++) node = i % 2 == 0 ? new JsonArray(node) : new JsonObject { ["tool"] = node };
        return node;
    }

    // Half pairs come in as escapes: a writer would not write them.
    private static string Escaped(string text, Random chance)
    {
        var quotes = Enumerable.Range(0, text.Length).Where(i => text[i] == '"').ToList();
        return quotes.Count == 0 ? text : text.Insert(quotes[chance.Next(quotes.Count)] + 1, chance.Next(3) switch { 0 => "\\ud800", 1 => "\\u0000", _ => "\\u202e" });
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(child => Objects(child.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
