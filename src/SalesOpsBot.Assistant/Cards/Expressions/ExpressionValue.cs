using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>
/// What expressions work on, with the meaning that the language's reference (JavaScript) gives it: <c>null</c>, <see cref="Undefined"/>, <c>bool</c>,
/// <c>double</c>, <c>string</c>, <c>IReadOnlyList&lt;object?&gt;</c>, <c>IReadOnlyDictionary&lt;string, object?&gt;</c> in the order of its properties,
/// and <see cref="Failure"/>.
/// </summary>
internal static class ExpressionValue
{
    /// <summary>JavaScript's <c>Number.MAX_SAFE_INTEGER</c>.</summary>
    private const double LargestInteger = 9007199254740991;

    public static object? FromJson(JsonNode? node) => FromJson(JsonSerializer.SerializeToElement(node));

    public static object? FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element.EnumerateObject().Select(property => (property.Name, FromJson(property.Value)))),
        JsonValueKind.Array => element.EnumerateArray().Select(FromJson).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static JsonNode? ToJson(object? value) => value switch
    {
        bool flag => JsonValue.Create(flag),
        double number when IsInteger(number) && Math.Abs(number) <= LargestInteger => JsonValue.Create((long)number),
        double number => double.IsFinite(number) ? JsonValue.Create(number) : null,
        string text => JsonValue.Create(text),
        IReadOnlyList<object?> items => new JsonArray([.. items.Select(ToJson)]),
        IReadOnlyDictionary<string, object?> members =>
            new JsonObject(members.Where(member => member.Value is not Undefined).Select(member => KeyValuePair.Create(member.Key, ToJson(member.Value)))),
        _ => null,
    };

    /// <summary>An object of properties; of two with one name the later counts.</summary>
    public static IReadOnlyDictionary<string, object?> Object(IEnumerable<(string Name, object? Value)> properties)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in properties) members[name] = value;
        return members;
    }

    /// <summary>As text inside a text.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => NumberText.Of(number),
        IReadOnlyList<object?> items => string.Join(',', items.Select(item => item is null or Undefined ? "" : Text(item))),
        IReadOnlyDictionary<string, object?> => "[object Object]",
        Failure failure => failure.Message,
        _ => value.ToString() ?? "",
    };

    /// <summary>Everything but <c>false</c>, <c>null</c> and what is not there.</summary>
    public static bool IsTrue(object? value) => value is not (false or null or Undefined);

    public static bool IsNothing(object? value) => value is null or Undefined;

    public static bool IsInteger(object? value) => value is double number && Math.Floor(number) == number && double.IsFinite(number);

    /// <summary>The property of that name without regard to case; <see cref="Undefined"/> where there is none.</summary>
    public static object? Property(object? of, string name)
    {
        if (of is not IReadOnlyDictionary<string, object?> members) return Undefined.Value;
        foreach (var (key, value) in members)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return Undefined.Value;
    }

    /// <summary>Alike all the way down; <c>null</c> and what is not there are alike.</summary>
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (null or Undefined, _) or (_, null or Undefined) => IsNothing(left) && IsNothing(right),
        (double a, double b) => a.Equals(b) || Math.Abs(a - b) < Math.Pow(2, -52),
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => AreEqual(pair.First, pair.Second)),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(member => b.TryGetValue(member.Key, out var other) && AreEqual(member.Value, other)),
        _ => left!.Equals(right),
    };
}
