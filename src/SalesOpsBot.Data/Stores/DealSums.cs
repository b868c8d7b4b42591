using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

internal static class DealSums
{
    public static async Task<IReadOnlyList<DealTotals>> TotalsAsync(this IQueryable<Deal> deals, DateOnly asOf, CancellationToken cancellationToken)
    {
        var today = asOf.DayNumber;
        return await deals
            .GroupBy(d => new { d.StageId, d.Category })
            .OrderBy(g => g.Key.StageId).ThenBy(g => g.Key.Category != null).ThenBy(g => g.Key.Category)
            .Select(g => new DealTotals(
                g.Key.StageId,
                g.Key.Category,
                g.LongCount(),
                g.Sum(d => d.CompanyValue ?? 0),
                g.LongCount(d => d.Value == null),
                g.LongCount(d => d.Value != null && d.CompanyValue == null),
                g.LongCount(d => d.ValueIsListPrice),
                g.Sum(d => (long?)(today - (int?)(object?)d.CreatedOn)) ?? 0,
                g.LongCount(d => d.CreatedOn != null))
            { Overdue = g.LongCount(d => d.CloseDate < asOf) })
            .ToListAsync(cancellationToken);
    }

    /// <summary>Number and value of all of them, and how many have no value in the company's currency.</summary>
    public static async Task<(long Count, long Value, long WithoutValue)> SumAsync(this IQueryable<Deal> deals, CancellationToken cancellationToken)
    {
        var sums = await deals
            .GroupBy(d => d.Status)
            .Select(g => new { Count = g.LongCount(), Value = g.Sum(d => d.CompanyValue ?? 0), WithoutValue = g.LongCount(d => d.CompanyValue == null) })
            .ToListAsync(cancellationToken);
        return (sums.Sum(s => s.Count), sums.Sum(s => s.Value), sums.Sum(s => s.WithoutValue));
    }
}
