using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Reads what was filled in, into the values that the card's inputs would have sent.</summary>
internal static class FormReader
{
    /// <summary>The values by the inputs' ids; those left empty are left out.</summary>
    public static JsonObject Read(JsonElement payload, FormContext context)
    {
        var values = new JsonObject();
        if (payload.At("view", "state", "values") is not { ValueKind: JsonValueKind.Object } state) return values;
        foreach (var block in state.EnumerateObject().Where(b => b.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (var element in block.Value.EnumerateObject())
            {
                if (Value(element.Value) is { } value) values[element.Name] = value;
            }
        }

        foreach (var toggle in context.Rules.Where(r => r.Type() == "Input.Toggle" && r.Text("id") is { } id && !values.ContainsKey(id))) values[toggle.Text("id")!] = toggle.Text("valueOff") ?? "false";
        return values;
    }

    /// <summary>The data that the card's button would have sent with these values: beside its own, and among the arguments where it calls a tool.</summary>
    public static JsonObject Merge(JsonObject data, JsonObject values)
    {
        var merged = data.DeepClone().AsObject();
        foreach (var (name, value) in values)
        {
            if (name is "tool" or "arguments" or "view" or "verb") continue;
            merged[name] = value?.DeepClone();
        }

        if (merged["tool"] is null) return merged;
        if (merged["inputs"] is JsonArray named)
        {
            // Clients of cards send an input that was emptied as an empty text, and the button says which are arguments.
            foreach (var input in named.Select(name => name?.ToString()).OfType<string>().Where(name => !values.ContainsKey(name))) merged[input] = "";
            return merged;
        }

        var arguments = merged["arguments"] as JsonObject ?? [];
        var woven = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, argument) in arguments.ToList()) arguments[name] = Woven(argument, values, woven);
        foreach (var (name, value) in values.Where(v => !woven.Contains(v.Key))) arguments[name] = value?.DeepClone();
        if (merged["arguments"] is null) merged["arguments"] = arguments;
        return merged;
    }

    // "{date}T{time}" among a button's arguments is made of two inputs.
    private static JsonNode? Woven(JsonNode? argument, JsonObject values, HashSet<string> woven)
    {
        if (argument is not JsonValue text || !text.TryGetValue<string>(out var pattern) || !pattern.Contains('{', StringComparison.Ordinal)) return argument?.DeepClone();
        foreach (var (name, value) in values)
        {
            if (!pattern.Contains($"{{{name}}}", StringComparison.Ordinal)) continue;
            pattern = pattern.Replace($"{{{name}}}", value?.ToString(), StringComparison.Ordinal);
            woven.Add(name);
        }

        return JsonValue.Create(pattern);
    }

    private static string? Value(JsonElement element) => element.Text("type") switch
    {
        "datepicker" => element.Text("selected_date"),
        "timepicker" => element.Text("selected_time"),
        "static_select" or "radio_buttons" or "external_select" => element.Text("selected_option", "value"),
        "multi_static_select" or "checkboxes" => element.Items("selected_options").Select(o => o.Text("value")).OfType<string>().ToList() is { Count: > 0 } chosen ? string.Join(',', chosen) : null,
        _ => element.Text("value"),
    };
}
