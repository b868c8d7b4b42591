using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SalesOpsBot.Data;

/// <summary>The database as a whole: makes it, brings it up to date, says whether anything is in it.</summary>
public sealed class SalesDatabase
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal SalesDatabase(IDbContextFactory<SalesDbContext> contexts) => _contexts = contexts;

    /// <summary>Makes the database where there is none, and brings its tables up to date. Cheap where nothing is to do.</summary>
    /// <param name="cancellationToken">Stops the work; a migration that has begun is rolled back.</param>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (await IsCurrentAsync(context, cancellationToken)) return;
        await context.Database.MigrateAsync(cancellationToken);

        // The journal's mode is a property of the file: readers do not wait for the writer, nor the writer for readers.
        if (context.Database.IsSqlite()) await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    /// <summary>Whether there are neither people nor deals yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return !await context.Salespeople.AnyAsync(cancellationToken) && !await context.Deals.AnyAsync(cancellationToken);
    }

    /// <summary>One look at the history instead of <c>MigrateAsync</c>, which builds the design-time model and takes a lock at every start.</summary>
    private static async Task<bool> IsCurrentAsync(SalesDbContext context, CancellationToken cancellationToken)
    {
        if (!await context.GetService<IHistoryRepository>().ExistsAsync(cancellationToken)) return false;
        var last = context.Database.GetMigrations().Last();
        return await context.Database.SqlQuery<string>($"SELECT \"MigrationId\" AS \"Value\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\" DESC LIMIT 1").SingleOrDefaultAsync(cancellationToken) == last;
    }
}
