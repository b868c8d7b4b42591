using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesOpsBot.Data.Engines;

namespace SalesOpsBot.Data;

/// <summary>The database as a whole: makes it, brings it up to date, says whether anything is in it.</summary>
public sealed class SalesDatabase
{
    private readonly DatabaseEngine _engine;
    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal SalesDatabase(DatabaseEngine engine, IDbContextFactory<SalesDbContext> contexts) => (_engine, _contexts) = (engine, contexts);

    /// <summary>Makes the database where there is none, and brings its tables up to date. Where nothing is to do, it costs one query.</summary>
    /// <param name="cancellationToken">Stops the work; a migration that has begun is rolled back.</param>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (await IsCurrentAsync(cancellationToken)) return;
        await using var turn = await _engine.TakeMigrationTurnAsync(cancellationToken);
        if (await IsCurrentAsync(cancellationToken)) return;
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await _engine.BeforeMigrationAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Asks something through EF Core, whose very first query takes most of a second: better beside the rest of the start than in somebody's turn.</summary>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.DataVersions.Select(v => v.Version).SingleAsync(cancellationToken);
    }

    /// <summary>Whether there are neither people nor deals yet.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        await ScalarAsync("SELECT CASE WHEN EXISTS (SELECT 1 FROM salespeople) OR EXISTS (SELECT 1 FROM deals) THEN 'full' END", cancellationToken) is null;

    /// <summary>Whether the database is there and can be read at this moment.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ScalarAsync("SELECT CASE WHEN EXISTS (SELECT 1 FROM data_version) THEN 'yes' END", cancellationToken) is not null;
        }
        catch (Exception trouble) when (trouble is DbException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Asks without EF Core, which takes most of a second to get going at every start and would find nothing to do at nearly all of them.</summary>
    private async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ScalarAsync("""SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" DESC LIMIT 1""", cancellationToken) == LastMigration();
        }
        catch (DbException)
        {
            // No table yet, or no database: the migration makes them, or says what is wrong.
            return false;
        }
    }

    private async Task<string?> ScalarAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = _engine.Connect();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    private string LastMigration() => typeof(SalesDatabase).Assembly.DefinedTypes
        .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()!.ContextType == _engine.ContextType)
        .Max(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)!;
}
