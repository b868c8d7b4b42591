using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Stores;

internal sealed class TerritoryStore(IDbContextFactory<SalesDbContext> contexts, IDataState state, ISettingsStore settings) : ITerritoryStore
{
    private readonly Remembered<IReadOnlyList<Account>> _accounts = new(contexts, state, async (context, cancellationToken) =>
        await context.Accounts.OrderBy(a => a.Name).ThenBy(a => a.Id).ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<Territory>> TerritoriesAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await settings.HistoryAsync(cancellationToken)).On(SettingsKind.Territories, day)?.Read<TerritoryList>().Territories ?? [];

    public Task<IReadOnlyList<Account>> AccountsAsync(CancellationToken cancellationToken) => _accounts.GetAsync(cancellationToken);

    public async Task<IReadOnlyList<AccountWork>> WorkAsync(SalesScope scope, DateRange won, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await OpenOrWon(context.Deals.Within(scope), won)
            .GroupBy(d => new { d.AccountId, d.OwnerId })
            .Select(g => new AccountWork(
                g.Key.AccountId!.Value,
                g.Key.OwnerId,
                g.LongCount(d => d.Status == DealStatus.Open),
                g.Sum(d => d.Status == DealStatus.Open ? d.CompanyValue ?? 0 : 0),
                g.LongCount(d => d.Status == DealStatus.Won),
                g.Sum(d => d.Status == DealStatus.Won ? d.CompanyValue ?? 0 : 0)))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<AccountId, SalespersonId>> BusiestOwnersAsync(DateRange won, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var groups = await OpenOrWon(context.Deals, won).Where(d => d.OwnerId != null)
            .GroupBy(d => new { d.AccountId, d.OwnerId })
            .Select(g => new { Account = g.Key.AccountId!.Value, Owner = g.Key.OwnerId!.Value, Count = g.LongCount() })
            .ToListAsync(cancellationToken);
        return groups.GroupBy(g => g.Account).ToDictionary(g => g.Key, g => g.OrderByDescending(o => o.Count).ThenBy(o => o.Owner.Value).First().Owner);
    }

    private static IQueryable<Deal> OpenOrWon(IQueryable<Deal> deals, DateRange won) => deals
        .Where(d => d.AccountId != null && (d.Status == DealStatus.Open || (d.Status == DealStatus.Won && d.CloseDate >= won.Start && d.CloseDate <= won.End)));
}
