using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SalesOpsBot.Data.Engines;

/// <summary>
/// Lets one transaction write at a time, over all processes, as SQLite does: what is checked in it still holds when it is written, and the audit's chain has one end.
/// A transaction that only reads is a <see cref="Stores.Snapshot"/> and waits for nobody.
/// </summary>
internal sealed class PostgreSqlWriteTurn : DbTransactionInterceptor
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        Take(connection, result);
        return result;
    }

    public override async ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, result);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    /// <summary>Waits for the turn in a transaction that has just begun; it ends with the transaction.</summary>
    public static void Take(DbConnection connection, DbTransaction transaction)
    {
        using var command = Command(connection, transaction);
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, DbTransaction transaction)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (PostgreSqlLocks.Write, transaction);
        return command;
    }
}
