using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

internal sealed class PeopleStore(IDbContextFactory<SalesDbContext> contexts) : IPeopleStore
{
    private readonly Remembered<OrgChart> _chart = new(contexts, async (context, cancellationToken) => new(await context.Salespeople.ToListAsync(cancellationToken)));

    public Task<OrgChart> OrgChartAsync(CancellationToken cancellationToken) => _chart.GetAsync(cancellationToken);
}
