using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

/// <summary>A field of a deal took another value. The values are the column's numbers: minor units, day numbers, keys, places in an enum.</summary>
internal sealed class DealChange
{
    public long Id { get; init; }

    public DealId DealId { get; init; }

    public DealField Field { get; init; }

    public long? Before { get; init; }

    public long? After { get; init; }

    public DateOnly ChangedOn { get; init; }
}
