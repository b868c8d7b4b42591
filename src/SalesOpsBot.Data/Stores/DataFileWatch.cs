using Microsoft.Data.Sqlite;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Stores;

/// <summary>One open connection to a SQLite file, which knows without reading a table whether another connection, of this process or any other, has written. Used by one thread at a time.</summary>
internal sealed class DataFileWatch : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _writes;
    private readonly SqliteCommand _state;
    private long? _seen;
    private DataState _last;

    public DataFileWatch(string connectionString)
    {
        _connection = new(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _connection.Open();
        _writes = Command("PRAGMA data_version");
        _state = Command("SELECT version, coalesce((SELECT max(id) FROM audit_entries), 0) FROM data_version");
    }

    /// <summary>The state, or nothing where the file cannot be read any more over this connection.</summary>
    public DataState? TryRead()
    {
        try
        {
            return Read();
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    public DataState Read()
    {
        // Asked before the rows: what is written in between is read again next time.
        var writes = (long)_writes.ExecuteScalar()!;
        if (_seen == writes) return _last;
        using var row = _state.ExecuteReader();
        if (!row.Read()) throw new SqliteException("The row of data_version is missing.", SQLitePCL.raw.SQLITE_EMPTY);
        (_last, _seen) = (new(row.GetInt64(0), row.GetInt64(1)), writes);
        return _last;
    }

    public void Dispose()
    {
        _writes.Dispose();
        _state.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
