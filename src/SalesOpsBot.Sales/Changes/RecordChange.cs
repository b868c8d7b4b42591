namespace SalesOpsBot.Sales.Changes;

/// <summary>What a change does to one record.</summary>
/// <param name="Kind">The sort of record.</param>
/// <param name="Record">Its external id, also of one that is still to be made.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Operation">What happens to it.</param>
/// <param name="Fields">The fields that take other values, all of them for a new record; none twice.</param>
public sealed record RecordChange(RecordKind Kind, string Record, string Title, ChangeOperation Operation, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The way back.</summary>
    public RecordChange Reverse() => this with
    {
        Operation = Operation switch
        {
            ChangeOperation.Create => ChangeOperation.Delete,
            ChangeOperation.Delete => ChangeOperation.Create,
            ChangeOperation.Update => ChangeOperation.Update,
        },
        Fields = [.. Fields.Select(change => change.Reverse())],
    };

    /// <summary>What happens to a field, or nothing where the change does not touch it.</summary>
    public FieldChange? this[string name] => Fields.FirstOrDefault(change => change.Field == name);
}
