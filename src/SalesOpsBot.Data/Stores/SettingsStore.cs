using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Stores;

internal sealed class SettingsStore(IDbContextFactory<SalesDbContext> contexts) : ISettingsStore
{
    private readonly Remembered<SettingsHistory> _history = new(contexts, async (context, cancellationToken) =>
        new(await context.SettingsVersions.AsNoTracking().ToListAsync(cancellationToken)));

    public Task<SettingsHistory> HistoryAsync(CancellationToken cancellationToken) => _history.GetAsync(cancellationToken);
}
