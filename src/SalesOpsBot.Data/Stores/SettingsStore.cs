using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Stores;

internal sealed class SettingsStore(IDbContextFactory<SalesDbContext> contexts, IDataState state) : ISettingsStore
{
    private readonly Remembered<SettingsHistory> _history = new(contexts, state, async (context, cancellationToken) =>
        new(await context.SettingsVersions.AsNoTracking().ToListAsync(cancellationToken)));

    public Task<SettingsHistory> HistoryAsync(CancellationToken cancellationToken) => _history.GetAsync(cancellationToken);
}
