using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Somebody's part in a deal. Without any, the deal is its owner's alone.</summary>
public sealed class DealSplit
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Of which deal.</summary>
    public DealId DealId { get; init; }

    /// <summary>Whose.</summary>
    public SalespersonId SalespersonId { get; init; }

    /// <summary>The share of the value that is paid on; 0.5 is half. The shares of a deal that are no overlays sum to 1.</summary>
    public decimal Share { get; init; }

    /// <summary>The share that counts towards the quota, where it is another one.</summary>
    public decimal? QuotaShare { get; init; }

    /// <summary>True for a share on top of the whole, such as a solution engineer's.</summary>
    public bool Overlay { get; init; }
}
