using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Data.Engines;

/// <summary>A file. A transaction that writes has it to itself from its first statement.</summary>
internal sealed class SqliteEngine(string connectionString) : DatabaseEngine
{
    public override Type ContextType => typeof(SalesDbContext);

    public override bool IsShared => false;

    // Out of the pool: nobody sees to it there that a connection which cannot write is not used again.
    public override DbConnection Connect() => new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);

    public override void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure) =>
        services.AddPooledDbContextFactory<SalesDbContext>((given, options) =>
        {
            configure(given, options);
            // SQLite adds a foreign key by making a table anew, which an upgrade may: nobody needs to be warned of it.
            options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.NonTransactionalMigrationOperationWarning, LogLevel.Debug)));
            options.UseSqlite(connectionString, file => file.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqliteConnectionSettings(), new SqliteRefusals());
        });

    public override Task<IAsyncDisposable> TakeMigrationTurnAsync(CancellationToken cancellationToken) => SqliteMigrationTurn.TakeAsync(connectionString, cancellationToken);

    public override Task<IAsyncDisposable> TakeConversationTurnAsync(string conversation, CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable>(new NobodyElse());

    public override async Task BeforeMigrationAsync(SalesDbContext context, CancellationToken cancellationToken)
    {
        // The journal's mode is a property of the file: readers do not wait for the writer, nor the writer for readers. Once the tables are there, nobody sets it any more.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        // EF Core's lock can only be that of a process that was killed: we have the turn.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
    }

    private sealed class NobodyElse : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
