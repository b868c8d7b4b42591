using Microsoft.Data.Sqlite;
using SalesOpsBot.Data.Engines;
using SalesOpsBot.Sales;
using SQLitePCL;

namespace SalesOpsBot.Data.Stores;

/// <summary>One open connection to a SQLite file, which knows without reading a table whether another connection, of this process or any other, has written. Used by one thread at a time.</summary>
internal sealed class DataFileWatch : IDisposable
{
    /// <summary>In milliseconds; as long as any other query waits.</summary>
    private const int LongestWait = 10_000;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _writes;
    private readonly SqliteCommand _state;
    private long? _seen;
    private DataState _last;

    public DataFileWatch(string connectionString)
    {
        _connection = new(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _connection.Open();
        // Commands wait by themselves for whoever has the file to themselves; a bare statement has to be told.
        raw.sqlite3_busy_timeout(_connection.Handle, LongestWait);
        Check(raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out _writes), raw.SQLITE_OK);
        _state = _connection.CreateCommand();
        _state.CommandText = "SELECT version, coalesce((SELECT max(id) FROM audit_entries), 0) + coalesce((SELECT max(id) FROM deal_changes), 0) FROM data_version";
    }

    /// <summary>Whether it is worth keeping: as long as it is open, the file stays for this process as it was found, and that was one that nobody may write.</summary>
    public bool IsLasting => !SqliteConnectionSettings.IsReadOnly(_connection);

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
        var writes = Writes();
        if (_seen == writes) return _last;
        using var row = _state.ExecuteReader();
        if (!row.Read()) throw new SqliteException("The row of data_version is missing.", raw.SQLITE_EMPTY);
        (_last, _seen) = (new(row.GetInt64(0), row.GetInt64(1)), writes);
        return _last;
    }

    public void Dispose()
    {
        _writes.Dispose();
        _state.Dispose();
        _connection.Dispose();
    }

    // Without a command around it: this is asked several times at every turn.
    private long Writes()
    {
        Check(raw.sqlite3_step(_writes), raw.SQLITE_ROW);
        var writes = raw.sqlite3_column_int64(_writes, 0);
        Check(raw.sqlite3_reset(_writes), raw.SQLITE_OK);
        return writes;
    }

    private void Check(int found, int expected)
    {
        if (found != expected) throw new SqliteException(raw.sqlite3_errmsg(_connection.Handle).utf8_to_string(), found);
    }
}
