using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Reads records as changes see them.</summary>
public interface IRecordStore
{
    /// <summary>The fields of a record as they are now, in canonical text; nothing where there is none within the scope.</summary>
    Task<IReadOnlyDictionary<string, string?>?> ReadAsync(SalesScope scope, RecordKind kind, string record, CancellationToken cancellationToken);
}
