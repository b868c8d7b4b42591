namespace SalesOpsBot.Sales.Deals;

/// <summary>A <see cref="DealQuery"/> whose words are understood.</summary>
/// <param name="Filter">Which deals.</param>
/// <param name="Order">In which order.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Deals a page.</param>
/// <param name="Description">The list in words.</param>
public sealed record DealListRequest(DealFilter Filter, DealOrder Order, int Page, int Size, string Description);
