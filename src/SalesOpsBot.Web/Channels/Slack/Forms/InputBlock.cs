using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>An input of a card as an input of a form. Its id names block and element alike, for that is where Slack shows what is wrong with it.</summary>
internal static class InputBlock
{
    private const int LabelText = 2_000;
    private const int PlaceholderText = 150;
    private const int TextLength = 3_000;
    private const int OptionText = 75;
    private const int OptionValue = 150;
    private const int Radios = 10;
    private const int Options = 100;

    /// <summary>The block, or nothing where the element is no input.</summary>
    public static JsonObject? Write(JsonObject input)
    {
        if (input.Text("id") is not { Length: > 0 } id || Element(input) is not { } element) return null;
        element["action_id"] = id;
        if (input.Text("placeholder") is { Length: > 0 } hint && element["type"]!.GetValue<string>() is not ("checkboxes" or "radio_buttons")) element["placeholder"] = SlackText.Plain(CardText.Plain(hint), PlaceholderText);
        var label = CardText.Plain(input.Text("label") ?? input.Text("title") ?? input.Text("placeholder") ?? id);
        return new() { ["type"] = "input", ["block_id"] = id, ["label"] = SlackText.Plain(label, LabelText), ["optional"] = !input.IsSet("isRequired"), ["element"] = element };
    }

    /// <summary>What an input of a card holds when it is opened.</summary>
    public static string? Value(JsonObject input) => input["value"] switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text.Length == 0 ? null : text,
        JsonValue value => value.ToString(),
        _ => null,
    };

    private static JsonObject? Element(JsonObject input) => input.Type() switch
    {
        "Input.Text" => Words(input),
        "Input.Number" => Number(input),
        "Input.Date" => With(new() { ["type"] = "datepicker" }, "initial_date", Value(input)),
        "Input.Time" => With(new() { ["type"] = "timepicker" }, "initial_time", Value(input)),
        "Input.ChoiceSet" => Choices(input),
        "Input.Toggle" => Toggle(input),
        _ => null,
    };

    private static JsonObject Words(JsonObject input)
    {
        var type = input.Text("style")?.ToUpperInvariant() switch { "EMAIL" => "email_text_input", "URL" => "url_text_input", _ => "plain_text_input" };
        var element = new JsonObject { ["type"] = type };
        var longest = input["maxLength"] is JsonValue value && int.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var length) ? Math.Clamp(length, 1, TextLength) : TextLength;
        if (type == "plain_text_input")
        {
            element["multiline"] = input.IsSet("isMultiline");
            element["max_length"] = longest;
        }

        return With(element, "initial_value", Value(input) is { } text ? SlackText.Fit(text, longest) : null);
    }

    private static JsonObject Number(JsonObject input)
    {
        var element = new JsonObject { ["type"] = "number_input", ["is_decimal_allowed"] = true };
        foreach (var (name, theirs) in new[] { ("min", "min_value"), ("max", "max_value"), ("value", "initial_value") })
        {
            if (input[name] is JsonValue value && decimal.TryParse(value.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) element[theirs] = number.ToString(CultureInfo.InvariantCulture);
        }

        return element;
    }

    private static JsonObject? Choices(JsonObject input)
    {
        var options = input.List("choices").Select(c => Option(c.Text("title") ?? c.Text("value") ?? "", c.Text("value") ?? "")).OfType<JsonObject>().DistinctBy(o => o["value"]!.GetValue<string>()).ToList();
        if (options.Count == 0) return null;
        var chosen = (Value(input) ?? "").Split(',').ToHashSet(StringComparer.Ordinal);
        var initial = options.Where(o => chosen.Contains(o["value"]!.GetValue<string>())).ToList();
        var isMany = input.IsSet("isMultiSelect");
        var isOpen = input.Is("style", "expanded") && options.Count <= Radios;
        var element = new JsonObject { ["type"] = (isMany, isOpen) switch { (true, true) => "checkboxes", (true, false) => "multi_static_select", (false, true) => "radio_buttons", _ => "static_select" } };
        if (options.Count <= Options) element["options"] = Copies(options);
        else element["option_groups"] = new JsonArray([.. options.Chunk(Options).Select(some => new JsonObject { ["label"] = SlackText.Plain(some[0]["text"]!["text"]!.GetValue<string>() + " …", OptionText), ["options"] = Copies(some) })]);
        if (initial.Count > 0) element[isMany ? "initial_options" : "initial_option"] = isMany ? Copies(initial) : initial[0].DeepClone();
        return element;
    }

    private static JsonObject? Toggle(JsonObject input)
    {
        var on = input.Text("valueOn") ?? "true";
        if (Option(input.Text("title") ?? Say("Yes"), on) is not { } option) return null;
        var element = new JsonObject { ["type"] = "checkboxes", ["options"] = new JsonArray(option) };
        if (Value(input) == on) element["initial_options"] = new JsonArray(option.DeepClone());
        return element;
    }

    // A value that is too long to come back whole cannot be chosen.
    private static JsonObject? Option(string title, string value) =>
        value.Length is 0 or > OptionValue ? null : new() { ["text"] = SlackText.Plain(CardText.Plain(title), OptionText), ["value"] = value };

    private static JsonArray Copies(IEnumerable<JsonObject> options) => new([.. options.Select(o => o.DeepClone())]);

    private static JsonObject With(JsonObject element, string name, string? value)
    {
        if (value is not null) element[name] = value;
        return element;
    }
}
