using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>Open deals that need a look: which, in which order and how many is worked out by the database.</summary>
internal sealed class DealRiskQuery(SalesDbContext context, SalesScope scope, DealRiskRules rules, DateRange? closing)
{
    private readonly IReadOnlyList<(string Name, Expression<Func<Deal, bool>> Condition)> _risks = new DealRiskConditions(context, rules).All();

    private IQueryable<Deal> Open => context.Deals.Within(scope).Matching(new() { Status = DealStatus.Open, Closing = closing });

    private IQueryable<Deal> AtRisk => Open.Where(_risks.Select(r => r.Condition).Aggregate(Predicates.Or));

    public async Task<DealRiskPage> RunAsync(int skip, int take, Currency currency, CancellationToken cancellationToken)
    {
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var (count, value, _) = await AtRisk.SumAsync(cancellationToken);
        var reasons = new Dictionary<string, long>();
        foreach (var (name, condition) in _risks) reasons[name] = count == 0 ? 0 : await Open.LongCountAsync(condition, cancellationToken);
        var page = InOrder(AtRisk).Select(d => d.Id).Skip(skip).Take(take);
        var lines = count == 0 ? [] : await InOrder(context.Deals.Where(d => page.Contains(d.Id))).LinesAsync(context, currency, cancellationToken);
        return new(lines, count, value, reasons);
    }

    /// <summary>Those with the most reasons first, then the largest.</summary>
    private IOrderedQueryable<Deal> InOrder(IQueryable<Deal> deals) => deals
        .OrderByDescending(Predicates.CountTrue([.. _risks.Select(r => r.Condition)]))
        .ThenBy(d => d.CompanyValue == null)
        .ThenByDescending(d => d.CompanyValue)
        .ThenBy(d => d.Id);
}
