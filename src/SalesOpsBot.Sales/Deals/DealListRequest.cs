namespace SalesOpsBot.Sales.Deals;

/// <summary>A <see cref="DealQuery"/> whose words are understood.</summary>
/// <param name="Filter">Which deals.</param>
/// <param name="Order">In which order.</param>
/// <param name="Paging">Which page of them.</param>
/// <param name="Description">The list in words.</param>
public sealed record DealListRequest(DealFilter Filter, DealOrder Order, Paging Paging, string Description);
