using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

internal sealed class StageStore(IDbContextFactory<SalesDbContext> contexts) : IStageStore
{
    private readonly Remembered<IReadOnlyList<Stage>> _stages = new(contexts, async (context, cancellationToken) =>
        await context.Stages.OrderBy(s => s.Position).ThenBy(s => s.Id).ToListAsync(cancellationToken));

    public Task<IReadOnlyList<Stage>> StagesAsync(CancellationToken cancellationToken) => _stages.GetAsync(cancellationToken);
}
