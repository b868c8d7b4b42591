using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>What a change does to one record.</summary>
/// <param name="Title">The record; nothing where the card's title says it.</param>
/// <param name="Rows">Its fields.</param>
internal sealed record ChangeCardRecord(string? Title, IReadOnlyList<ChangeCardRow> Rows)
{
    private static readonly string[] Silent = ["written_at", "submitted_at", "author", "created_on", "organizer"];

    public static ChangeCardRecord From(RecordChange record, bool isOneOfMany, Formats formats)
    {
        var known = RecordFields.Of(record.Kind);
        var rows = record.Fields.Where(change => !Silent.Contains(change.Field))
            .OrderBy(change => known.Index().Where(k => k.Item.Name == change.Field).Select(k => k.Index).FirstOrDefault(known.Count))
            .Select(change => (Field: RecordFields.Of(record.Kind, change.Field), Change: change))
            .Select(row => new ChangeCardRow(row.Field.Label, FieldFormat.Of(row.Field.Kind, row.Change.Before, formats), FieldFormat.Of(row.Field.Kind, row.Change.After, formats)));
        return new(isOneOfMany ? record.Title : null, [.. rows]);
    }
}
