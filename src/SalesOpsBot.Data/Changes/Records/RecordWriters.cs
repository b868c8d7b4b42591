using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>The writers of all sorts of records.</summary>
internal sealed class RecordWriters(IEnumerable<IRecordWriter> writers)
{
    private readonly Dictionary<RecordKind, IRecordWriter> _byKind = writers.ToDictionary(w => w.Kind);

    /// <summary>The writer of a sort of record.</summary>
    public IRecordWriter For(RecordKind kind) => _byKind[kind];

    /// <summary>What somebody else changed since the change was prepared, and why it cannot be made at all.</summary>
    public async Task<(IReadOnlyList<FieldConflict> Conflicts, string? Obstacle)> CheckAsync(SalesDbContext context, SalesScope scope, Change change, CancellationToken cancellationToken)
    {
        var conflicts = new List<FieldConflict>();
        foreach (var record in change.Records)
        {
            var now = await For(record.Kind).ReadAsync(context, scope, record.Record, cancellationToken);
            if (record.Operation == ChangeOperation.Create ? now is not null : now is null)
                return ([], record.Operation == ChangeOperation.Create ? Say($"{record.Title} is there already.") : Say($"{record.Title} is gone, or not yours to change any more."));
            if (record.Operation == ChangeOperation.Update) conflicts.AddRange(Conflicts(record, now!));
        }

        return (conflicts, null);
    }

    /// <summary>Makes a record's change.</summary>
    /// <returns>Why it cannot be made; nothing where it was.</returns>
    public async Task<string?> WriteAsync(SalesDbContext context, RecordChange record, WriteMoment moment, CancellationToken cancellationToken)
    {
        var writer = For(record.Kind);
        switch (record.Operation)
        {
            case ChangeOperation.Create: await writer.CreateAsync(context, record, moment, cancellationToken); return null;
            case ChangeOperation.Update: await writer.UpdateAsync(context, record, moment, cancellationToken); return null;
            case ChangeOperation.Delete: return await writer.DeleteAsync(context, record, cancellationToken);
            default: throw new InvalidOperationException($"No record can be {record.Operation}.");
        }
    }

    private static IEnumerable<FieldConflict> Conflicts(RecordChange record, IReadOnlyDictionary<string, string?> now) =>
        from field in record.Fields
        let kind = RecordFields.Of(record.Kind, field.Field).Kind
        let kept = now[field.Field]
        where !FieldText.Same(kind, kept, field.Before) && !FieldText.Same(kind, kept, field.After)
        select new FieldConflict(record.Kind, record.Record, record.Title, field.Field, field.Before, kept, field.After);
}
