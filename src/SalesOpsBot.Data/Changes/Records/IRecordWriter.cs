using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Reads and writes one sort of record as changes do, within the transaction of the context it is given.</summary>
internal interface IRecordWriter
{
    /// <summary>The sort of record.</summary>
    RecordKind Kind { get; }

    /// <summary>Whether names that processes remember depend on it; see <see cref="DataVersion"/>.</summary>
    bool IsRemembered { get; }

    /// <summary>The fields as they are; nothing where there is no such record within the scope.</summary>
    Task<IReadOnlyDictionary<string, string?>?> ReadAsync(SalesDbContext context, SalesScope scope, string record, CancellationToken cancellationToken);

    /// <summary>Makes the record of a <see cref="ChangeOperation.Create"/>.</summary>
    Task CreateAsync(SalesDbContext context, RecordChange change, WriteMoment moment, CancellationToken cancellationToken);

    /// <summary>Sets the fields of an <see cref="ChangeOperation.Update"/>.</summary>
    Task UpdateAsync(SalesDbContext context, RecordChange change, WriteMoment moment, CancellationToken cancellationToken);

    /// <summary>Takes a record away that was made here.</summary>
    /// <returns>Why it cannot be taken away; nothing where it was.</returns>
    Task<string?> DeleteAsync(SalesDbContext context, RecordChange change, CancellationToken cancellationToken);
}
