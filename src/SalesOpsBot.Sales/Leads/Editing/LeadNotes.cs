using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Leads.Editing;

/// <summary>Notes on leads that come with another change.</summary>
internal static class LeadNotes
{
    public static RecordChange Of(Viewer viewer, Lead lead, string text) => new(RecordKind.Note, RecordKeys.New(), lead.Name, ChangeOperation.Create,
    [
        new("lead", null, FieldText.Reference(lead.ExternalId, lead.Name)),
        new("text", null, text.Trim() is { Length: > RecordFields.LongestText } trimmed ? trimmed[..RecordFields.LongestText] : text.Trim()),
        new("author", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
        new("written_at", null, FieldText.Of(viewer.Now)),
    ]);
}
