using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Stores;

internal sealed class StageStore(IDbContextFactory<SalesDbContext> contexts, IDataState state, ISettingsStore settings, TimeProvider time) : IStageStore
{
    private readonly Remembered<IReadOnlyList<Stage>> _stages = new(contexts, state, async (context, cancellationToken) => await context.Stages.ToListAsync(cancellationToken));
    private volatile Read? _last;

    public async Task<IReadOnlyList<Stage>> StagesAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var (history, known) = (await settings.HistoryAsync(cancellationToken), await _stages.GetAsync(cancellationToken));
        // The same list as long as it says the same: whoever learns from it knows by that that there is nothing new to learn.
        if (_last is { } last && ReferenceEquals(last.History, history) && ReferenceEquals(last.Known, known) && last.Day == today) return last.Stages;
        var list = history.On(SettingsKind.Stages, today)?.Read<StageList>();
        IReadOnlyList<Stage> stages = [.. known.Select(s => s.By(list)).OrderBy(s => s.Position).ThenBy(s => s.Id)];
        _last = new(history, known, today, stages);
        return stages;
    }

    private sealed record Read(SettingsHistory History, IReadOnlyList<Stage> Known, DateOnly Day, IReadOnlyList<Stage> Stages);
}
