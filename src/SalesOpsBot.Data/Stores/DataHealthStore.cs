using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.DataHealth;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Stores;

internal sealed class DataHealthStore(IDbContextFactory<SalesDbContext> contexts, IAccountStore accounts, SalesOptions options) : IDataHealthStore
{
    private static readonly LeadStatus[] OpenStatuses = [.. LeadStatuses.Open];

    private static readonly DataIssue[] OfLeads = [DataIssue.LeadsWithoutOwner, DataIssue.LeadsOwnerLeft];
    private static readonly DataIssue[] OfDeals = [.. Enum.GetValues<DataIssue>().Except([.. OfLeads, DataIssue.SimilarAccounts])];

    public async Task<DataHealthCounts> CountsAsync(SalesScope scope, DateOnly today, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var counts = new Dictionary<DataIssue, long>();
        foreach (var issue in OfDeals) counts[issue] = await Deals(context, scope, issue, today).LongCountAsync(cancellationToken);
        foreach (var issue in OfLeads) counts[issue] = await Leads(context, scope, issue).LongCountAsync(cancellationToken);
        return new(await OpenDeals(context, scope).LongCountAsync(cancellationToken), await OpenLeads(context, scope).LongCountAsync(cancellationToken), counts);
    }

    public async Task<IReadOnlyList<DataHealthItem>> FindAsync(SalesScope scope, DataIssue issue, DateOnly today, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!OfLeads.Contains(issue))
        {
            var page = InOrder(Deals(context, scope, issue, today), issue).Select(d => d.Id).Skip(skip).Take(take);
            var lines = await InOrder(context.Deals.Where(d => page.Contains(d.Id)), issue).LinesAsync(context, options.CompanyCurrency, cancellationToken);
            return lines.ConvertAll(deal => new DataHealthItem($"{deal.Name} ({deal.ExternalId})") { Deal = deal });
        }

        return await Leads(context, scope, issue)
            .OrderByDescending(l => l.CreatedAt).ThenByDescending(l => l.Id).Skip(skip).Take(take)
            .Select(l => new DataHealthItem($"{l.Name} ({l.ExternalId})") { Details = l.Company })
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AccountName>> AccountsAsync(SalesScope scope, CancellationToken cancellationToken)
    {
        var all = await accounts.NamesAsync(cancellationToken);
        if (scope.Owners is null) return all;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var dealt = (await context.Deals.Within(scope).Where(d => d.AccountId != null).Select(d => d.AccountId!.Value).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        return [.. all.Where(a => dealt.Contains(a.Id))];
    }

    private static IQueryable<Deal> OpenDeals(SalesDbContext context, SalesScope scope) => context.Deals.Within(scope).Where(d => d.Status == DealStatus.Open);

    private static IQueryable<Lead> OpenLeads(SalesDbContext context, SalesScope scope) => context.Leads.Within(scope).Where(l => OpenStatuses.Contains(l.Status));

    private static IQueryable<Deal> Deals(SalesDbContext context, SalesScope scope, DataIssue issue, DateOnly today)
    {
        var open = OpenDeals(context, scope);
        return issue switch
        {
            DataIssue.NoCloseDate => open.Where(d => d.CloseDate == null),
            DataIssue.Overdue => open.Where(d => d.CloseDate < today),
            DataIssue.NoNextStep => open.Where(d => d.NextStep == null || d.NextStep.Trim() == ""),
            DataIssue.NoValue => open.Where(d => d.Value == null),
            DataIssue.NoAccount => open.Where(d => d.AccountId == null),
            DataIssue.NoOwner => open.Where(d => d.OwnerId == null),
            DataIssue.OwnerLeft => open.Where(d => context.Salespeople.Any(p => p.Id == d.OwnerId && !p.Active)),
            DataIssue.DuplicateDeals => Duplicates(open),
            _ => throw new ArgumentOutOfRangeException(nameof(issue), issue, "This is no issue of deals."),
        };
    }

    /// <summary>Deals that share account, product and value with another one: grouped once, and not each held against each.</summary>
    private static IQueryable<Deal> Duplicates(IQueryable<Deal> open)
    {
        var whole = open.Where(d => d.AccountId != null && d.ProductId != null && d.Value != null);
        var several = whole.GroupBy(d => new { d.AccountId, d.ProductId, d.Value, d.CurrencyCode }).Where(g => g.Count() > 1).Select(g => g.Key);
        return whole.Join(several, d => new { d.AccountId, d.ProductId, d.Value, d.CurrencyCode }, key => key, (d, key) => d);
    }

    private static IQueryable<Lead> Leads(SalesDbContext context, SalesScope scope, DataIssue issue) => issue == DataIssue.LeadsWithoutOwner
        ? OpenLeads(context, scope).Where(l => l.OwnerId == null)
        : OpenLeads(context, scope).Where(l => context.Salespeople.Any(p => p.Id == l.OwnerId && !p.Active));

    private static IOrderedQueryable<Deal> InOrder(IQueryable<Deal> deals, DataIssue issue) => issue == DataIssue.DuplicateDeals
        ? deals.OrderBy(d => d.CompanyValue == null).ThenByDescending(d => d.CompanyValue).ThenBy(d => d.AccountId).ThenBy(d => d.ProductId).ThenBy(d => d.Id)
        : deals.OrderBy(d => d.CompanyValue == null).ThenByDescending(d => d.CompanyValue).ThenBy(d => d.Id);
}
