using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Stores;

internal sealed class StageStore(IDbContextFactory<SalesDbContext> contexts, ISettingsStore settings, TimeProvider time) : IStageStore
{
    private readonly Remembered<IReadOnlyList<Stage>> _stages = new(contexts, async (context, cancellationToken) => await context.Stages.ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<Stage>> StagesAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var list = (await settings.HistoryAsync(cancellationToken)).On(SettingsKind.Stages, today)?.Read<StageList>();
        return [.. (await _stages.GetAsync(cancellationToken)).Select(s => s.By(list)).OrderBy(s => s.Position).ThenBy(s => s.Id)];
    }
}
