using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>What closed on some days. Each figure is one grouping in the database; together they see one snapshot, so they fit each other.</summary>
internal sealed class ClosedDealsQuery(SalesDbContext context, SalesScope scope, DateRange days)
{
    private readonly IQueryable<Deal> _closed = context.Deals.Within(scope).Closed(days);

    private IQueryable<Deal> Won => _closed.Where(d => d.Status == DealStatus.Won);

    public async Task<ClosedDeals> RunAsync(CancellationToken cancellationToken)
    {
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var sums = await SumsAsync(cancellationToken);
        return new(sums)
        {
            MedianWonValue = await MedianAsync(sums.Won - sums.WonWithoutValue, cancellationToken),
            WonCycleDays = await CyclesAsync(cancellationToken),
            NewCustomers = await NewCustomersAsync(cancellationToken),
        };
    }

    public async Task<ClosedSums> SumsAsync(CancellationToken cancellationToken)
    {
        var groups = await _closed
            .GroupBy(d => new { d.OwnerId, d.Status })
            .Select(g => new
            {
                g.Key.OwnerId,
                g.Key.Status,
                Count = g.LongCount(),
                Value = g.Sum(d => d.CompanyValue ?? 0),
                WithoutValue = g.LongCount(d => d.CompanyValue == null),
            })
            .ToListAsync(cancellationToken);
        var (won, lost) = (groups.Where(g => g.Status == DealStatus.Won).ToList(), groups.Where(g => g.Status == DealStatus.Lost).ToList());
        return new()
        {
            Won = won.Sum(g => g.Count),
            Lost = lost.Sum(g => g.Count),
            WonValue = won.Sum(g => g.Value),
            LostValue = lost.Sum(g => g.Value),
            WonWithoutValue = won.Sum(g => g.WithoutValue),
            WonValueByOwner = won.ToDictionary(g => g.OwnerId?.Value ?? 0, g => g.Value),
        };
    }

    private async Task<decimal?> MedianAsync(long valued, CancellationToken cancellationToken)
    {
        if (valued == 0) return null;
        var (before, middle) = ((int)((valued - 1) / 2), valued % 2 == 0 ? 2 : 1);
        var values = await Won
            .Where(d => d.CompanyValue != null)
            .Select(d => d.CompanyValue!.Value)
            .OrderBy(v => v).Skip(before).Take(middle)
            .ToListAsync(cancellationToken);
        return values.Average(v => (decimal)v);
    }

    private Task<Dictionary<int, long>> CyclesAsync(CancellationToken cancellationToken) => Won
        .Where(d => d.CreatedOn != null)
        .GroupBy(d => (int?)(object?)d.CloseDate - (int?)(object?)d.CreatedOn)
        .Select(g => new { Days = g.Key!.Value, Count = g.LongCount() })
        .ToDictionaryAsync(g => g.Days, g => g.Count, cancellationToken);

    /// <summary>Accounts with a win on these days in the scope, and none before anywhere in the company.</summary>
    private Task<long> NewCustomersAsync(CancellationToken cancellationToken) => Won
        .Where(d => d.AccountId != null)
        .Where(d => !context.Deals.Any(earlier => earlier.AccountId == d.AccountId && earlier.Status == DealStatus.Won && earlier.CloseDate < d.CloseDate))
        .Select(d => d.AccountId)
        .Distinct()
        .LongCountAsync(cancellationToken);
}
