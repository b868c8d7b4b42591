using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Mapping;

/// <summary>Finds the audit's entries of a record. It says nothing that the entry does not, so no chain protects it.</summary>
internal sealed class AuditedRecord
{
    public long Id { get; init; }

    public long EntryId { get; init; }

    public RecordKind Kind { get; init; }

    public required string Record { get; init; }
}
