using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SalesOpsBot.Data.Stores;

internal static class Snapshots
{
    /// <summary>Lets several queries see the same rows, whatever is written meanwhile. Takes no lock: in SQLite a deferred transaction that only reads.</summary>
    public static async Task<IDbContextTransaction> SnapshotAsync(this SalesDbContext context, CancellationToken cancellationToken)
    {
        if (!context.Database.IsSqlite()) return await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return (await context.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellationToken))!;
    }
}
