using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>A field that somebody else changed meanwhile.</summary>
internal sealed record ChangeCardConflict(string Label, string Seen, string Now, string Mine)
{
    public static ChangeCardConflict From(FieldConflict conflict, Formats formats)
    {
        var field = RecordFields.Of(conflict.Kind, conflict.Field);
        return new($"{conflict.Title}: {field.Label}", FieldFormat.Of(field.Kind, conflict.Seen, formats), FieldFormat.Of(field.Kind, conflict.Now, formats), FieldFormat.Of(field.Kind, conflict.Mine, formats));
    }
}
