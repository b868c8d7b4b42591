using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

internal static class DealFiltering
{
    private static readonly DealStatus[] Every = Enum.GetValues<DealStatus>();

    /// <summary>The deals that a filter means, but for its office, which is a matter of owners.</summary>
    public static IQueryable<Deal> Matching(this IQueryable<Deal> deals, DealFilter filter)
    {
        // The indexes have the status before all else: naming every status lets them find the days, and look for stages and products without touching rows.
        if (filter.Status is { } status) deals = deals.Where(d => d.Status == status);
        else if (filter.Closing is not null || filter.StageId is not null || filter.ProductId is not null) deals = deals.Where(d => Every.Contains(d.Status));
        if (filter.Closing is { Start: var start, End: var end }) deals = deals.Where(d => d.CloseDate >= start && d.CloseDate <= end);
        if (filter.StageId is { } stage) deals = deals.Where(d => d.StageId == stage);
        if (filter.ProductId is { } product) deals = deals.Where(d => d.ProductId == product);
        if (filter.AccountId is { } account) deals = deals.Where(d => d.AccountId == account);
        if (filter.MinValue is { } least) deals = deals.Where(d => d.CompanyValue >= least);
        if (filter.MaxValue is { } most) deals = deals.Where(d => d.CompanyValue <= most);
        if (filter.CountedOnly) deals = deals.Where(d => d.Category == null || d.Category != ForecastCategory.Omitted);
        return deals;
    }

    /// <summary>What was won or lost on some days.</summary>
    public static IQueryable<Deal> Closed(this IQueryable<Deal> deals, DateRange days) =>
        deals.Where(d => (d.Status == DealStatus.Won || d.Status == DealStatus.Lost) && d.CloseDate >= days.Start && d.CloseDate <= days.End);
}
