using System.Runtime.CompilerServices;
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
internal sealed class DealSearch(SalesDbContext context, SalesScope scope, IAccountStore accounts, IProductStore products, Currency currency)
{
    private const double Sure = 0.80;
    private const double Margin = 0.08;

    /// <summary>The deals found: open ones first, and of these the newest.</summary>
    public async Task<IReadOnlyList<DealLine>> FindAsync(string words, int limit, CancellationToken cancellationToken)
    {
        await foreach (var way in WaysAsync(SearchWords.Cut(words), context.Deals.Within(scope), cancellationToken))
        {
            var found = way.OrderBy(d => d.Status != DealStatus.Open).ThenBy(d => d.CreatedOn == null).ThenByDescending(d => d.CreatedOn).ThenBy(d => d.Id).Take(limit);
            if (await found.LinesAsync(context, currency, cancellationToken) is { Count: > 0 } lines) return lines;
        }

        return [];
    }

    private async IAsyncEnumerable<IQueryable<Deal>> WaysAsync(string said, IQueryable<Deal> deals, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return deals.Where(d => d.ExternalId == said);
        var upper = SearchWords.Upper(said);
        yield return deals.Where(d => upper.Contains(EF.Property<string>(d, DealMapping.ExternalIdUpper)));

        var words = SearchWords.Of(said);
        if (words.Count == 0) yield break;
        var ofProducts = Named(said, await products.ProductsAsync(cancellationToken), p => p.Name).Select(p => (int?)p.Id).ToList();
        var ofAccounts = Named(said, await accounts.NamesAsync(cancellationToken), a => a.Name).Select(a => (AccountId?)a.Id).ToList();
        if (ofAccounts.Count > 0)
        {
            var theirs = deals.Where(d => ofAccounts.Contains(d.AccountId));
            if (ofProducts.Count > 0) yield return theirs.Where(d => ofProducts.Contains(d.ProductId));
            yield return Called(theirs, words);
            yield return theirs;
        }

        yield return Called(deals, words);

        // Somebody who named an account does not mean everybody's deals of the product.
        if (ofAccounts.Count == 0 && ofProducts.Count > 0) yield return deals.Where(d => ofProducts.Contains(d.ProductId));
    }

    /// <summary>Deals with all of the words in their name.</summary>
    private static IQueryable<Deal> Called(IQueryable<Deal> deals, IReadOnlyList<string> words)
    {
        foreach (var word in words)
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
        var best = found.Count == 0 ? 0 : found.Max(f => f.Nearness);
        return found.Where(f => f.Nearness > best - Margin).Select(f => f.Item);
    }
}
