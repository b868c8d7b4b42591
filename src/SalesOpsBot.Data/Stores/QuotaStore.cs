using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Data.Stores;

internal sealed class QuotaStore(IDbContextFactory<SalesDbContext> contexts) : IQuotaStore
{
    public async Task<IReadOnlyList<Quota>> QuotasAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Quotas.Within(scope)
            .Where(q => q.Start <= days.End && q.End >= days.Start)
            .OrderBy(q => q.Start).ThenBy(q => q.ValidFrom).ThenBy(q => q.Version).ThenBy(q => q.Id)
            .ToListAsync(cancellationToken);
    }
}
