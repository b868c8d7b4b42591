using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

/// <summary>A deal's arrival in a stage, as it is kept.</summary>
internal sealed class DealStageChange
{
    public long Id { get; init; }

    public DealId DealId { get; init; }

    public int StageId { get; init; }

    public DateOnly ChangedOn { get; init; }

    public bool Generated { get; init; }
}
