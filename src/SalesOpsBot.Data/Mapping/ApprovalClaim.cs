using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Mapping;

/// <summary>That an open request is about a field of a record. It goes when the request is decided; no field has two.</summary>
internal sealed class ApprovalClaim
{
    public long Id { get; init; }

    public required string ApprovalId { get; init; }

    public RecordKind Kind { get; init; }

    public required string Record { get; init; }

    public required string Field { get; init; }
}
