using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Functions of objects and of JSON. Objects are never changed: a function that sets a property gives a new one.</summary>
internal static class ObjectFunctions
{
    /// <summary>Writes no more escapes than JavaScript does; what it writes becomes a value, never part of a document.</summary>
    public static JsonSerializerOptions AsJavaScript { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["json"] = Function.Of(1, 1, Json),
        ["jsonStringify"] = Function.Of(1, 1, values => ToJson(values[0])?.ToJsonString(AsJavaScript) ?? "null"),
        ["getProperty"] = new(1, 2, GetProperty),
        ["setProperty"] = Function.Of(3, 3, values => Set(values, known => true)),
        ["addProperty"] = Function.Of(3, 3, values => Set(values, known => !known)),
        ["removeProperty"] = Function.Of(2, 2, values => Members(values) is { } members && values[1] is string name
            ? ExpressionValue.Object(members.Where(member => member.Name != name))
            : NotAnObject),
        ["indicesAndValues"] = Function.Of(1, 1, values => values[0] switch
        {
            IReadOnlyList<object?> list => list.Select((item, i) => (object?)ExpressionValue.Object([("index", (double)i), ("value", item)])).ToList(),
            IReadOnlyDictionary<string, object?> members => members.Select(m => (object?)ExpressionValue.Object([("index", m.Key), ("value", m.Value)])).ToList(),
            _ => new Failure("Only lists and objects have entries."),
        }),
    };

    private static Failure NotAnObject { get; } = new("That works with an object and the name of a property.");

    private static object? Json(IReadOnlyList<object?> values)
    {
        if (values[0] is not string text) return new Failure("Only a text can be read as JSON.");
        try
        {
            return FromJson(JsonNode.Parse(text));
        }
        catch (JsonException problem)
        {
            return new Failure(problem.Message);
        }
    }

    private static object? GetProperty(IReadOnlyList<Expression> arguments, Scope scope)
    {
        var values = arguments.Select(argument => argument.Evaluate(scope)).ToList();
        return values switch
        {
            [Failure failure, ..] => failure,
            [_, Failure failure] => failure,
            [string name] => scope.OrMissing(scope.Find(name), name),
            [var of, string name] => scope.OrMissing(Property(of, name), name),
            _ => NotAnObject,
        };
    }

    private static object? Set(IReadOnlyList<object?> values, Func<bool, bool> may)
    {
        if (Members(values) is not { } members || values[1] is not string name) return NotAnObject;
        return may(members.Exists(member => member.Name == name))
            ? ExpressionValue.Object([.. members, (name, values[2])])
            : new Failure($"The object has a {name} already.");
    }

    private static List<(string Name, object? Value)>? Members(IReadOnlyList<object?> values) =>
        values[0] is IReadOnlyDictionary<string, object?> members ? [.. members.Select(member => (member.Key, member.Value))] : null;
}
