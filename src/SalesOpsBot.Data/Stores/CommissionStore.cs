using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

internal sealed class CommissionStore(IDbContextFactory<SalesDbContext> contexts, SalesOptions options) : ICommissionStore
{
    public async Task<IReadOnlyList<CommissionPlan>> PlansAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.CommissionPlans.OrderBy(p => p.Name).ThenBy(p => p.ValidFrom).ThenBy(p => p.Version).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CommissionPlanAssignment>> AssignmentsAsync(SalesScope scope, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.CommissionPlanAssignments.Within(scope).OrderBy(a => a.ValidFrom).ThenBy(a => a.Id).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DealWin>> WinsAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new WinsQuery(context, scope, days, asOf, options.CompanyCurrency).RunAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DealSplit>> SplitsAsync(SalesScope scope, IReadOnlyList<DealId> deals, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var owned = context.Deals.Within(scope).Where(d => deals.Contains(d.Id)).Select(d => d.Id);
        var shared = context.DealSplits.Within(scope).Where(s => deals.Contains(s.DealId)).Select(s => s.DealId);
        return await context.DealSplits.Where(s => owned.Contains(s.DealId) || shared.Contains(s.DealId)).OrderBy(s => s.Id).ToListAsync(cancellationToken);
    }
}
