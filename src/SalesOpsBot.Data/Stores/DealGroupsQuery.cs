using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>Closed deals grouped by one of their fields. Grouping is by key, names are looked up for the groups alone.</summary>
internal sealed class DealGroupsQuery(SalesDbContext context, SalesScope scope, DateRange days)
{
    private readonly IQueryable<Deal> _closed = context.Deals.Within(scope).Closed(days);

    public async Task<IReadOnlyList<DealGroup>> RunAsync(DealGrouping by, CancellationToken cancellationToken)
    {
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        switch (by)
        {
            case DealGrouping.Owner:
                return await GroupAsync(d => d.OwnerId, id => id?.Value.ToString(CultureInfo.InvariantCulture), cancellationToken);
            case DealGrouping.Product:
                var products = await context.Products.ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
                return await GroupAsync(d => d.ProductId, id => id is { } known ? products[known] : null, cancellationToken);
            case DealGrouping.Account:
                var accounts = await context.Accounts.Where(a => _closed.Any(d => d.AccountId == a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
                return await GroupAsync(d => d.AccountId, id => id is { } known ? accounts[known] : null, cancellationToken);
            case DealGrouping.Sector:
                return await GroupAsync(d => context.Accounts.Where(a => a.Id == d.AccountId).Select(a => a.Sector).FirstOrDefault(), sector => sector, cancellationToken);
            case DealGrouping.Stage:
                return await PassedAsync(cancellationToken);
            default:
                return await GroupAsync(d => d.CloseDate, day => day?.ToString("O", CultureInfo.InvariantCulture), cancellationToken);
        }
    }

    /// <summary>One group for each open stage: of the deals that ever were in it.</summary>
    private async Task<IReadOnlyList<DealGroup>> PassedAsync(CancellationToken cancellationToken)
    {
        var groups = new List<DealGroup>();
        foreach (var stage in await context.Stages.Where(s => s.Status == DealStatus.Open).OrderBy(s => s.Position).ToListAsync(cancellationToken))
        {
            var passed = _closed.Where(d => context.DealStageChanges.Any(c => c.DealId == d.Id && c.StageId == stage.Id));
            groups.AddRange(await GroupAsync(passed, d => 1, _ => stage.Name, cancellationToken));
        }

        return groups;
    }

    private Task<IReadOnlyList<DealGroup>> GroupAsync<TKey>(Expression<Func<Deal, TKey>> key, Func<TKey, string?> name, CancellationToken cancellationToken) =>
        GroupAsync(_closed, key, name, cancellationToken);

    private static async Task<IReadOnlyList<DealGroup>> GroupAsync<TKey>(
        IQueryable<Deal> deals, Expression<Func<Deal, TKey>> key, Func<TKey, string?> name, CancellationToken cancellationToken)
    {
        var groups = await deals
            .GroupBy(key)
            .Select(g => new
            {
                g.Key,
                Won = g.LongCount(d => d.Status == DealStatus.Won),
                Lost = g.LongCount(d => d.Status == DealStatus.Lost),
                Value = g.Sum(d => d.Status == DealStatus.Won ? d.CompanyValue ?? 0 : 0),
                WithoutValue = g.LongCount(d => d.Status == DealStatus.Won && d.CompanyValue == null),
                Days = g.Sum(d => d.Status == DealStatus.Won ? (long?)((int?)(object?)d.CloseDate - (int?)(object?)d.CreatedOn) : null) ?? 0,
                Cycles = g.LongCount(d => d.Status == DealStatus.Won && d.CreatedOn != null),
            })
            .ToListAsync(cancellationToken);
        return [.. groups.Select(g => new DealGroup(name(g.Key) ?? "", g.Won, g.Lost, g.Value, g.WithoutValue, g.Days, g.Cycles))];
    }
}
