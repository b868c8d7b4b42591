using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SalesOpsBot.Data.Stores;

/// <summary>
/// Lets several queries of a context see the same rows, whatever is written meanwhile. Holds nobody up: in SQLite it is a deferred transaction that only reads.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly SalesDbContext _context;
    private readonly DbTransaction _transaction;

    private Snapshot(SalesDbContext context, DbTransaction transaction) => (_context, _transaction) = (context, transaction);

    public static async Task<Snapshot> BeginAsync(SalesDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return new(context, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
        await _context.Database.CloseConnectionAsync();
    }
}
