using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards.Expressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>
/// A template in the Adaptive Card templating language, parsed once, expanded with any data by any number of threads. Expansion works on the tree: what
/// the data holds is never parsed, so it can be neither an expression nor JSON.
/// </summary>
internal sealed class Template
{
    private static readonly HashSet<string> Reserved = ["$data", "$when", "$root", "$index", "$host", "$_acTemplateVersion"];
    private readonly TemplateNode _root;

    private Template(TemplateNode root) => _root = root;

    /// <exception cref="TemplateException">An expression in it cannot be read.</exception>
    public static Template Parse(JsonNode? json) => new(Read(JsonSerializer.SerializeToElement(json), "", markdown: false));

    /// <summary>Expands the template with data.</summary>
    /// <param name="data">The data, <c>$root</c>.</param>
    /// <param name="host">What is known of the place that shows the card, <c>$host</c>.</param>
    /// <param name="missing">What becomes of an expression that has no value.</param>
    /// <param name="escape">Makes data harmless where it is shown as Markdown; nothing leaves it as it is, as the reference does.</param>
    /// <exception cref="TemplateException">An expression fails, or has no value where it must have one.</exception>
    public JsonNode? Expand(JsonNode? data, JsonNode? host = null, Missing missing = Missing.StaysInText, Func<string, string>? escape = null)
    {
        var scope = new TemplateScope(ExpressionValue.FromJson(data), host is null ? Undefined.Value : ExpressionValue.FromJson(host)) { Missing = missing };
        return ExpressionValue.ToJson(_root.Expand(escape is null ? scope : scope with { Escape = escape }));
    }

    private static TemplateNode Read(JsonElement element, string place, bool markdown) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element, place),
        JsonValueKind.Array => new ArrayNode([.. element.EnumerateArray().Select((item, i) => Read(item, $"{place}[{i}]", markdown: false))]),
        JsonValueKind.String => TemplateText.Read(element.GetString()!, place, markdown),
        _ => new LiteralNode(ExpressionValue.FromJson(element)),
    };

    private static ObjectNode ReadObject(JsonElement element, string place)
    {
        var properties = element.EnumerateObject()
            .Where(property => !Reserved.Contains(property.Name))
            .Select(property => (property.Name, Read(property.Value, Inside(place, property.Name), IsMarkdown(element, property.Name))));
        return new(ReadData(element, place), ReadReserved(element, "$when", place), [.. properties]);
    }

    /// <summary><c>$data</c> that is written out is data as well: it is taken as it stands.</summary>
    private static TemplateNode? ReadData(JsonElement element, string place) =>
        element.TryGetProperty("$data", out var data) && data.ValueKind != JsonValueKind.String
            ? new LiteralNode(ExpressionValue.FromJson(data))
            : ReadReserved(element, "$data", place);

    private static TemplateNode? ReadReserved(JsonElement element, string name, string place) =>
        element.TryGetProperty(name, out var value) ? Read(value, Inside(place, name), markdown: false) : null;

    private static string Inside(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    /// <summary>The texts that clients render as Markdown: those of a TextBlock, and both sides of a fact.</summary>
    private static bool IsMarkdown(JsonElement element, string property) => property switch
    {
        "text" => element.TryGetProperty("type", out var type) && type.ValueEquals("TextBlock"),
        "title" or "value" => !element.TryGetProperty("type", out _) && element.TryGetProperty("title", out _) && element.TryGetProperty("value", out _),
        _ => false,
    };
}
