using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Data.Stores;

internal sealed class AccountStore(IDbContextFactory<SalesDbContext> contexts, IDataState state) : IAccountStore
{
    private const double Near = 0.55;

    private readonly Remembered<IReadOnlyList<AccountName>> _names = new(contexts, state, async (context, cancellationToken) =>
        await context.Accounts.OrderBy(a => a.Name).ThenBy(a => a.Id).Select(a => new AccountName(a.Id, a.Name, a.ExternalId)).ToListAsync(cancellationToken));

    public async Task<IReadOnlyList<(AccountName Account, double Nearness)>> FindAsync(string words, int limit, CancellationToken cancellationToken)
    {
        var said = SearchWords.Cut(words);
        return
        [
            .. (await NamesAsync(cancellationToken))
                .Select(account => (Account: account, Nearness: NameFinder.Nearness(said, account.Name)))
                .Where(found => found.Nearness >= Near)
                .OrderByDescending(found => found.Nearness)
                .Take(limit),
        ];
    }

    public Task<IReadOnlyList<AccountName>> NamesAsync(CancellationToken cancellationToken) => _names.GetAsync(cancellationToken);
}
