using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace SalesOpsBot.Data.Engines;

/// <summary>A server that several processes share. It behaves as the file does: one writes at a time, and texts are compared by their bytes.</summary>
internal sealed class PostgreSqlEngine(string connectionString) : DatabaseEngine
{
    public override Type ContextType => typeof(PostgreSqlDbContext);

    public override bool IsShared => true;

    public override DbConnection Connect() => new NpgsqlConnection(connectionString);

    public override void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure)
    {
        services.AddPooledDbContextFactory<PostgreSqlDbContext>((given, options) =>
        {
            configure(given, options);
            options.UseNpgsql(connectionString).AddInterceptors(new PostgreSqlWriteTurn(), new PostgreSqlTexts());
        });
        services.AddSingleton<IDbContextFactory<SalesDbContext>, PostgreSqlContexts>();
    }

    public override Task<IAsyncDisposable> TakeConversationTurnAsync(string conversation, CancellationToken cancellationToken) =>
        PostgreSqlConversationTurn.TakeAsync(connectionString, conversation, cancellationToken);

    public override async Task<IAsyncDisposable> TakeMigrationTurnAsync(CancellationToken cancellationToken)
    {
        // Out of the pool: the lock is the session's, and the session has to end with it.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand(PostgreSqlLocks.Migration, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class PostgreSqlContexts(IDbContextFactory<PostgreSqlDbContext> contexts) : IDbContextFactory<SalesDbContext>
    {
        public SalesDbContext CreateDbContext() => contexts.CreateDbContext();

        public async Task<SalesDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => await contexts.CreateDbContextAsync(cancellationToken);
    }
}
