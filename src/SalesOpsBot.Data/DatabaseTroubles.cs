using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Data;

/// <summary>Tells troubles apart.</summary>
public static class DatabaseTroubles
{
    private const string PostgreSqlDriver = "Npgsql";

    /// <summary>The trouble that an exception tells of, or one of those that caused it; nothing where the database has no part in it, or the program is at fault.</summary>
    public static DatabaseTrouble? Of(Exception? exception) => exception switch
    {
        null => null,
        SqliteException sqlite => Of(sqlite.SqliteErrorCode),
        DbException { SqlState: { } state } => Of(state),
        DbException { IsTransient: true } => DatabaseTrouble.Away,
        // Where the line broke within a transaction, the next command finds it over.
        InvalidOperationException { Source: PostgreSqlDriver } => DatabaseTrouble.Away,
        _ => Of(exception.InnerException),
    };

    /// <summary>Whether the database has a part in an exception: it, or one of those that caused it, is the driver's. What EF Core throws need not be.</summary>
    public static bool AreBehind(Exception? exception) => exception is not null && (exception is DbException or InvalidOperationException { Source: PostgreSqlDriver } || AreBehind(exception.InnerException));

    // SQLITE_BUSY and LOCKED; READONLY; FULL; IOERR and CANTOPEN.
    private static DatabaseTrouble? Of(int sqlite) => sqlite switch
    {
        5 or 6 => DatabaseTrouble.Busy,
        8 => DatabaseTrouble.ReadOnly,
        13 => DatabaseTrouble.Full,
        10 or 14 => DatabaseTrouble.Away,
        _ => null,
    };

    // disk_full; read_only_sql_transaction; lock_not_available and deadlock_detected; too_many_connections, and connections that fail or end.
    private static DatabaseTrouble? Of(string postgreSql) => postgreSql switch
    {
        "53100" => DatabaseTrouble.Full,
        "25006" => DatabaseTrouble.ReadOnly,
        "55P03" or "40P01" => DatabaseTrouble.Busy,
        "53300" or ['0', '8', ..] or ['5', '7', 'P', ..] => DatabaseTrouble.Away,
        _ => null,
    };
}
