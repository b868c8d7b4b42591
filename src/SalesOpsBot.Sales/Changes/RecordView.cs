namespace SalesOpsBot.Sales.Changes;

/// <summary>What a change does to one record, with names in the place of keys.</summary>
/// <param name="Kind">The sort of record.</param>
/// <param name="Id">Its external id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Operation">What happens to it.</param>
/// <param name="Fields">The fields that take other values.</param>
public sealed record RecordView(RecordKind Kind, string Id, string Name, ChangeOperation Operation, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The view of a record's change.</summary>
    public static RecordView Of(RecordChange record) =>
        new(record.Kind, record.Record, record.Title, record.Operation, [.. record.Fields.Select(change => new FieldChange(change.Field, FieldText.Name(change.Before), FieldText.Name(change.After)))]);
}
