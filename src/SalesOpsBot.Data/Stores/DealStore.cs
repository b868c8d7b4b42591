using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Data.Stores;

internal sealed class DealStore(
    IDbContextFactory<SalesDbContext> contexts, IPeopleStore people, IAccountStore accounts, IProductStore products, SalesOptions options) : IDealStore
{
    public async Task<IReadOnlyList<DealTotals>> TotalsAsync(SalesScope scope, DealFilter filter, DateOnly asOf, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var deals = await MatchingAsync(context, scope, filter, cancellationToken);
        return await deals.TotalsAsync(asOf, cancellationToken);
    }

    public async Task<ClosedSums> ClosedSumsAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (days.Start > asOf) return new();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new ClosedDealsQuery(context, scope, new(days.Start, days.End < asOf ? days.End : asOf)).SumsAsync(cancellationToken);
    }

    public async Task<ClosedDeals> ClosedAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (days.Start > asOf) return new();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new ClosedDealsQuery(context, scope, new(days.Start, days.End < asOf ? days.End : asOf)).RunAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DealGroup>> GroupsAsync(SalesScope scope, DateRange days, DealGrouping by, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (days.Start > asOf) return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new DealGroupsQuery(context, scope, new(days.Start, days.End < asOf ? days.End : asOf)).RunAsync(by, cancellationToken);
    }

    public async Task<long> CountUndatedAsync(SalesScope scope, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Deals.Within(scope).LongCountAsync(d => d.Status == DealStatus.Open && d.CloseDate == null, cancellationToken);
    }

    public async Task<DealPage> ListAsync(SalesScope scope, DealFilter filter, DealOrder order, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var deals = await MatchingAsync(context, scope, filter, cancellationToken);
        var (count, value, withoutValue) = await deals.SumAsync(cancellationToken);
        var lines = take == 0 || skip >= count ? [] : await deals.PageAsync(context, order, skip, take, options.CompanyCurrency, cancellationToken);
        return new(lines, count, value, withoutValue);
    }

    public async Task<DealRiskPage> AtRiskAsync(SalesScope scope, DealRiskRules rules, DateRange? closing, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new DealRiskQuery(context, scope, rules, closing).RunAsync(skip, take, options.CompanyCurrency, cancellationToken);
    }

    public async Task<IReadOnlyList<DealLine>> FindAsync(SalesScope scope, string words, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new DealSearch(context, scope, accounts, products, options.CompanyCurrency).FindAsync(words, limit, cancellationToken);
    }

    public async Task<IReadOnlyList<StageChange>> StageHistoryAsync(SalesScope scope, DealId deal, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await (
            from seen in context.Deals.Within(scope).Where(d => d.Id == deal)
            join change in context.DealStageChanges on seen.Id equals change.DealId
            join stage in context.Stages on change.StageId equals stage.Id
            orderby change.ChangedOn, change.Id
            select new StageChange(change.ChangedOn, stage.Name, change.Generated)).ToListAsync(cancellationToken);
    }

    public async Task<int?> LongestWonCycleAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Deals.Where(d => d.Status == DealStatus.Won).MaxAsync(d => EF.Property<int?>(d, DealMapping.CycleDays), cancellationToken);
    }

    private async Task<IQueryable<Deal>> MatchingAsync(SalesDbContext context, SalesScope scope, DealFilter filter, CancellationToken cancellationToken)
    {
        var deals = context.Deals.Within(scope).Matching(filter);
        if (filter.Office is not { } office) return deals;
        var org = await people.OrgChartAsync(cancellationToken);
        return deals.OwnedBy(org.People.Where(p => string.Equals(p.Office, office, StringComparison.OrdinalIgnoreCase)).Select(p => p.Id));
    }
}
