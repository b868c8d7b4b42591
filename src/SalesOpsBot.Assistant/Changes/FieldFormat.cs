using System.Collections.Frozen;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>Writes a field's value as a person reads it.</summary>
internal static class FieldFormat
{
    private const int LongestText = 200;

    // They are kept in English; here they stand so that the phrase books have them.
    private static readonly FrozenDictionary<string, Phrase> Words = new Phrase[]
    {
        "planned", "held", "cancelled", "New", "Working", "Qualified", "Disqualified", "Converted", "Pipeline", "Best case", "Commit", "Omitted", "approve", "reject", "withdraw", "yes", "no",
    }.ToFrozenDictionary(word => word.English, StringComparer.Ordinal);

    /// <summary>The value, or a dash where there is none.</summary>
    public static string Of(FieldKind kind, string? text, Formats formats) => text is null ? "–" : kind switch
    {
        FieldKind.Money => formats.Money(FieldText.Money(text)!.Value),
        FieldKind.Day => formats.Date(FieldText.Day(text)!.Value),
        FieldKind.Instant => formats.Instant(FieldText.Instant(text)!.Value),
        FieldKind.Share => formats.Percent(FieldText.Share(text)!.Value),
        FieldKind.Number => formats.Number(FieldText.Number(text)!.Value),
        FieldKind.Reference => FieldText.Name(text)!,
        FieldKind.Word => Words.TryGetValue(text, out var word) ? word : text,
        FieldKind.Text => text.Length > LongestText ? $"{text[..LongestText]}…" : text,
    };
}
