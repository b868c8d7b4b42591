using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Channels;

/// <summary>Which account of a channel is which salesperson, once it was found out: it stays so when either of the two gets another address.</summary>
public sealed class ConfirmedAccounts
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal ConfirmedAccounts(IDbContextFactory<SalesDbContext> contexts) => _contexts = contexts;

    /// <summary>Whose account it is, or nothing where that was never confirmed.</summary>
    public async Task<SalespersonId?> FindAsync(string account, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var found = await context.ConfirmedAccounts.SingleOrDefaultAsync(a => a.Account == account, cancellationToken);
        return found?.PersonId;
    }

    /// <summary>Keeps whose account it is. The first confirmation stands.</summary>
    public async Task ConfirmAsync(string account, SalespersonId person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO confirmed_accounts (account, person_id, confirmed_at) VALUES ({account}, {person.Value}, {now.UtcTicks}) ON CONFLICT (account) DO NOTHING", cancellationToken);
    }
}
