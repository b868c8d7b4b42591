using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Data.Stores;

internal sealed class PeopleStore(IDbContextFactory<SalesDbContext> contexts, IDataState state, ISettingsStore settings, SalesOptions options) : IPeopleStore
{
    private readonly Remembered<OrgChart> _chart = new(contexts, state, async (context, cancellationToken) => new(await context.Salespeople.ToListAsync(cancellationToken)));

    public async Task<OrgChart> OrgChartAsync(CancellationToken cancellationToken)
    {
        // Nobody can ask anything before the people are read, so every turn goes by the settings that were imported when it began.
        options.Renew(await settings.HistoryAsync(cancellationToken));
        return await _chart.GetAsync(cancellationToken);
    }
}
