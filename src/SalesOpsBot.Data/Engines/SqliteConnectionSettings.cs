using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SalesOpsBot.Data.Engines;

/// <summary>What SQLite keeps by connection and not by file: waiting for another writer instead of failing at once, and checking foreign keys.</summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;";

    /// <summary>
    /// Whether a connection was opened while the file could not be written. It can never write: it is used this once, so that the next one finds out how the file is by then.
    /// </summary>
    public static bool IsReadOnly(SqliteConnection connection) => raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ForgetReadOnly(connection);
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ForgetReadOnly(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void ForgetReadOnly(DbConnection connection)
    {
        if (IsReadOnly((SqliteConnection)connection)) SqliteConnection.ClearPool((SqliteConnection)connection);
    }
}
