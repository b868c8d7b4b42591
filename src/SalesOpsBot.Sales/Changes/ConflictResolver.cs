namespace SalesOpsBot.Sales.Changes;

/// <summary>Turns a change with conflicts into one without. Pure.</summary>
public static class ConflictResolver
{
    /// <summary>The records of the change that is left to make; empty where nothing is.</summary>
    public static IReadOnlyList<RecordChange> Resolve(Change change, IReadOnlyList<FieldConflict> conflicts, ConflictChoice keep)
    {
        var met = conflicts.ToDictionary(c => (c.Kind, c.Record, c.Field));
        return
        [
            .. change.Records
                .Select(record => record with { Fields = [.. record.Fields.Select(field => Resolve(field, met.GetValueOrDefault((record.Kind, record.Record, field.Field)), keep)).OfType<FieldChange>()] })
                .Where(record => record.Fields.Count > 0),
        ];
    }

    private static FieldChange? Resolve(FieldChange field, FieldConflict? conflict, ConflictChoice keep) => conflict is null ? field : keep switch
    {
        ConflictChoice.Now => null,
        ConflictChoice.Mine => field with { Before = conflict.Now },
        ConflictChoice.Seen => field with { Before = conflict.Now, After = conflict.Seen },
    };
}
