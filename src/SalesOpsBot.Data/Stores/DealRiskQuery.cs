using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>Open deals that need a look: which, in which order and how many is worked out by the database.</summary>
internal sealed class DealRiskQuery(SalesDbContext context, SalesScope scope, DealRiskRules rules, DateRange? closing)
{
    private readonly DateOnly _oldBefore = rules.OldBefore ?? DateOnly.MinValue;

    private IQueryable<Deal> AtRisk => context.Deals.Within(scope)
        .Matching(new() { Status = DealStatus.Open, Closing = closing })
        .Where(d => d.CloseDate == null || d.CloseDate < rules.Today || d.LastActivityOn < rules.QuietBefore || d.CreatedOn < _oldBefore);

    public async Task<DealRiskPage> RunAsync(int skip, int take, Currency currency, CancellationToken cancellationToken)
    {
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var sums = await AtRisk
            .GroupBy(d => d.Status)
            .Select(g => new
            {
                Count = g.LongCount(),
                Value = g.Sum(d => d.CompanyValue ?? 0),
                Overdue = g.LongCount(d => d.CloseDate < rules.Today),
                Undated = g.LongCount(d => d.CloseDate == null),
                Old = g.LongCount(d => d.CreatedOn < _oldBefore),
                Quiet = g.LongCount(d => d.LastActivityOn < rules.QuietBefore),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (sums is null) return new([], 0, 0, 0, 0, 0, 0);
        var page = InOrder(AtRisk).Select(d => d.Id).Skip(skip).Take(take);
        var lines = await InOrder(context.Deals.Where(d => page.Contains(d.Id))).LinesAsync(context, currency, cancellationToken);
        return new(lines, sums.Count, sums.Value, sums.Overdue, sums.Undated, sums.Old, sums.Quiet);
    }

    /// <summary>Those with the most reasons first, then the largest.</summary>
    private IOrderedQueryable<Deal> InOrder(IQueryable<Deal> deals) => deals
        .OrderByDescending(d =>
            (d.CloseDate == null || d.CloseDate < rules.Today ? 1 : 0) + (d.LastActivityOn < rules.QuietBefore ? 1 : 0) + (d.CreatedOn < _oldBefore ? 1 : 0))
        .ThenByDescending(d => d.CompanyValue)
        .ThenBy(d => d.Id);
}
