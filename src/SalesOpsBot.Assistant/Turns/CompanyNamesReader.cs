using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>Reads what the company calls its things. While the stores remember the same lists, the names are the same instance, because an index is built for each.</summary>
internal sealed class CompanyNamesReader(IAccountStore accounts, IProductStore products, IStageStore stages)
{
    private volatile Read? _last;

    /// <summary>The names as they were read last; none before that.</summary>
    public CompanyNames Latest => _last?.Names ?? CompanyNames.None;

    /// <summary>The names as they are now.</summary>
    public async Task<CompanyNames> ReadAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var (of, sold, steps) = (await accounts.NamesAsync(cancellationToken), await products.ProductsAsync(cancellationToken), await stages.StagesAsync(cancellationToken));
        if (_last is { } last && ReferenceEquals(last.Accounts, of) && ReferenceEquals(last.Products, sold) && ReferenceEquals(last.Stages, steps) && ReferenceEquals(last.Org, viewer.Org)) return last.Names;
        var names = new CompanyNames([.. of.Select(a => a.Name)], [.. sold.Select(p => p.Name)], [.. steps.Select(s => s.Name)], viewer.Org.Offices);
        _last = new(of, sold, steps, viewer.Org, names);
        return names;
    }

    private sealed record Read(IReadOnlyList<AccountName> Accounts, IReadOnlyList<Product> Products, IReadOnlyList<Stage> Stages, OrgChart Org, CompanyNames Names);
}
