using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>The data of <c>cards/change-form.json</c>: a change that waits, to be made different.</summary>
internal sealed record ChangeFormCard
{
    /// <summary>What is changed.</summary>
    public required string Title { get; init; }

    public required IReadOnlyList<ChangeFormInput> Inputs { get; init; }

    /// <summary>Prepares it anew.</summary>
    public required CardAction Save { get; init; }

    /// <summary>Shows it as it was.</summary>
    public required CardAction Back { get; init; }

    public static ChangeFormCard From(ChangeForm form, Formats formats)
    {
        var change = form.Change;
        var record = change.Records[0];
        var inputs = ChangeForms.Of(change.Origin.Tool, record.Kind).Select(field => Input(field.Field, field.Argument, form, formats)).ToList();
        var arguments = JsonNode.Parse(change.Origin.Arguments)!.AsObject();
        return new()
        {
            Title = change.Title,
            Inputs = inputs,
            Save = new(change.Origin.Tool, arguments, null) { Inputs = [.. inputs.Select(i => i.Id)] },
            Back = new("show_change", new JsonObject { ["change"] = change.Id }, null),
        };
    }

    private static ChangeFormInput Input(RecordField field, string argument, ChangeForm form, Formats formats)
    {
        var value = form.Change.Records[0][field.Name] is { } change ? change.After : form.Now.GetValueOrDefault(field.Name);
        var choices = form.Choices.GetValueOrDefault(field.Name, []);
        return new(argument, field.Label, choices.Count > 0 ? "choice" : field.Kind switch { FieldKind.Day => "day", FieldKind.Money or FieldKind.Number => "number", _ => "text" }, Plain(field.Kind, value, formats), choices)
        {
            Note = form.Now.GetValueOrDefault(field.Name) is { } now ? Say($"Now {FieldFormat.Of(field.Kind, now, formats)}") : null,
        };
    }

    // Inputs take figures without signs and separators.
    private static string Plain(FieldKind kind, string? value, Formats formats) => kind switch
    {
        FieldKind.Money => FieldText.Money(value)?.Amount.ToString(CultureInfo.InvariantCulture) ?? "",
        FieldKind.Reference => FieldText.Name(value) ?? "",
        FieldKind.Instant => FieldText.Instant(value) is { } instant ? formats.Local(instant).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : "",
        _ => value ?? "",
    };
}
