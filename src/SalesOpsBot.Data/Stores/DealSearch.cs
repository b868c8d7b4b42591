using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Data.Stores;

/// <summary>Looks for a deal by what somebody calls it: first the surest way, and the next only where that finds nothing.</summary>
internal sealed class DealSearch
{
    private const double Sure = 0.80;
    private const double Margin = 0.08;

    private readonly string _id;
    private readonly IReadOnlyList<string> _words;
    private readonly List<AccountId?> _accounts;
    private readonly List<int?> _products;

    private DealSearch(string id, IReadOnlyList<string> words, List<AccountId?> accounts, List<int?> products) => (_id, _words, _accounts, _products) = (id, words, accounts, products);

    /// <summary>Reads which accounts and products the words name.</summary>
    public static async Task<DealSearch> ReadAsync(string words, IAccountStore accounts, IProductStore products, CancellationToken cancellationToken)
    {
        var said = SearchWords.Cut(words);
        return new(
            said,
            SearchWords.Of(said),
            [.. Named(said, await accounts.NamesAsync(cancellationToken), a => a.Name).Select(a => (AccountId?)a.Id)],
            [.. Named(said, await products.ProductsAsync(cancellationToken), p => p.Name).Select(p => (int?)p.Id)]);
    }

    /// <summary>The deals found: open ones first, and of these the newest.</summary>
    public async Task<IReadOnlyList<DealLine>> RunAsync(SalesDbContext context, SalesScope scope, int limit, Currency currency, CancellationToken cancellationToken)
    {
        foreach (var way in Ways(context.Deals.Within(scope)))
        {
            var found = way.OrderBy(d => d.Status != DealStatus.Open).ThenBy(d => d.CreatedOn == null).ThenByDescending(d => d.CreatedOn).ThenBy(d => d.Id).Take(limit);
            if (await found.LinesAsync(context, currency, cancellationToken) is { Count: > 0 } lines) return lines;
        }

        return [];
    }

    private IEnumerable<IQueryable<Deal>> Ways(IQueryable<Deal> deals)
    {
        yield return deals.Where(d => d.ExternalId == _id);
        var upper = SearchWords.Upper(_id);
        yield return deals.Where(d => upper.Contains(EF.Property<string>(d, DealMapping.ExternalIdUpper)));
        if (_words.Count == 0) yield break;

        var ofAccounts = deals.Where(d => _accounts.Contains(d.AccountId));
        if (_accounts.Count > 0 && _products.Count > 0) yield return ofAccounts.Where(d => _products.Contains(d.ProductId));
        if (_accounts.Count > 0) yield return Called(ofAccounts);
        if (_accounts.Count > 0) yield return ofAccounts;
        yield return Called(deals);

        // Somebody who named an account does not mean everybody's deals of the product.
        if (_accounts.Count == 0 && _products.Count > 0) yield return deals.Where(d => _products.Contains(d.ProductId));
    }

    /// <summary>Deals with all of the words in their name.</summary>
    private IQueryable<Deal> Called(IQueryable<Deal> deals)
    {
        foreach (var word in _words)
        {
            var patterns = SearchWords.Upper(word).Select(spelling => $"%{spelling}%").ToList();
            deals = deals.Where(d => patterns.Any(pattern => EF.Functions.Like(SqlFunctions.Upper(d.Name), pattern)));
        }

        return deals;
    }

    /// <summary>The items that are nearest to what was said: the words name one of them, or one's whole name is among the words.</summary>
    private static IEnumerable<T> Named<T>(string said, IReadOnlyList<T> items, Func<T, string> name)
    {
        var found = items
            .Select(item => (Item: item, Nearness: Math.Max(NameFinder.Nearness(said, name(item)), NameFinder.Nearness(name(item), said))))
            .Where(f => f.Nearness >= Sure)
            .ToList();
        return found.Count == 0 ? [] : found.Where(f => f.Nearness > found.Max(other => other.Nearness) - Margin).Select(f => f.Item);
    }
}
