using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.Adjustments;

namespace SalesOpsBot.Data.Stores;

internal sealed class ForecastAdjustmentStore(IDbContextFactory<SalesDbContext> contexts) : IForecastAdjustmentStore
{
    public async Task<IReadOnlyList<ForecastAdjustment>> AdjustmentsAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var key = scope.Key;
        return await context.ForecastAdjustments
            .Where(a => a.ScopeKey == key && a.Start == days.Start && a.End == days.End)
            .OrderBy(a => a.MadeAt).ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
    }

    public async Task AddAsync(ForecastAdjustment adjustment, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(adjustment);
        await context.SaveChangesAsync(cancellationToken);
    }
}
