using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant;

/// <summary>
/// What a card's button carries: a tool to call again with these arguments. Rights are checked by the tool, so a forged button can do no more than words can.
/// On the wire it is the button's <c>data</c>: <c>{"tool":"get_forecast","arguments":{"period":"2017-Q4"},"view":"receipt"}</c>.
/// </summary>
/// <param name="Tool">The tool's name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="View">How to show the result: nothing for its own card, <c>receipt</c> for where the figures come from.</param>
public sealed record CardAction(string Tool, JsonObject Arguments, string? View)
{
    /// <summary>For a form's button: the arguments that the card's inputs of the same id fill in. Clients merge them into the data; one left empty leaves what <see cref="Arguments"/> has.</summary>
    public IReadOnlyList<string>? Inputs { get; init; }

    /// <summary>The same question with another value of an argument; without the argument where there is none.</summary>
    internal CardAction With(string argument, string? value)
    {
        var changed = Arguments.DeepClone().AsObject();
        changed.Remove(argument);
        // What was on the third page of one question is not on that of another.
        changed.Remove("page");
        if (value is not null) changed[argument] = value;
        return this with { Arguments = changed, View = null };
    }

    /// <summary>The notice on whose card the button stood; nothing on an answer's.</summary>
    public long? Notice { get; init; }

    /// <summary>Reads a button's data, with inputs merged into it as clients do.</summary>
    /// <returns>Nothing where the data is not ours.</returns>
    public static CardAction? TryRead(JsonNode? data)
    {
        if (data is not JsonObject button || button["tool"] is not JsonValue name || !name.TryGetValue<string>(out var tool)) return null;
        var arguments = button["arguments"] is JsonObject given ? given.DeepClone().AsObject() : [];
        foreach (var input in Given(button).Where(name => !arguments.ContainsKey(name) || !IsBlank(button[name]))) arguments[input] = button[input]?.DeepClone();
        return new(tool, arguments, button["view"] is JsonValue value && value.TryGetValue<string>(out var view) ? view : null)
        {
            Notice = button["notice"] is JsonValue number && number.TryGetValue<long>(out var notice) ? notice : null,
        };
    }

    // Some clients send an input that was left empty, others leave it out: what the button itself says holds in both.
    private static bool IsBlank(JsonNode? given) => given is null || (given is JsonValue value && value.TryGetValue<string>(out var text) && string.IsNullOrWhiteSpace(text));

    private static IEnumerable<string> Given(JsonObject button) => button["inputs"] is JsonArray names
        ? names.OfType<JsonValue>().Select(name => name.TryGetValue<string>(out var text) ? text : "").Where(button.ContainsKey)
        : [];
}
