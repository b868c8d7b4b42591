using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

internal sealed class PersonAccountStore(IDbContextFactory<SalesDbContext> contexts) : IPersonAccountStore
{
    public async Task<PersonAccount?> FindAsync(string channel, string accountKey, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PersonAccounts.SingleOrDefaultAsync(a => a.Channel == channel && a.AccountKey == accountKey, cancellationToken);
    }

    public async Task<IReadOnlyList<PersonAccount>> AccountsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.PersonAccounts.OrderByDescending(a => a.SeenAt).ToListAsync(cancellationToken);
    }

    public async Task KeepAsync(PersonAccount account, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var seen = account.SeenAt.UtcTicks;
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO person_accounts (channel, account_key, name, email, is_guest, seen_at)
            VALUES ({account.Channel}, {account.AccountKey}, {account.Name}, {account.Email}, {account.IsGuest}, {seen})
            ON CONFLICT (channel, account_key) DO UPDATE SET name = excluded.name, email = excluded.email, is_guest = excluded.is_guest, seen_at = excluded.seen_at
            """,
            cancellationToken);
    }

    public async Task MapAsync(string channel, string accountKey, SalespersonId? person, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (id, seen) = (person?.Value, at.UtcTicks);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO person_accounts (channel, account_key, is_guest, person_id, seen_at) VALUES ({channel}, {accountKey}, {false}, {id}, {seen})
            ON CONFLICT (channel, account_key) DO UPDATE SET person_id = excluded.person_id
            """,
            cancellationToken);
    }
}
