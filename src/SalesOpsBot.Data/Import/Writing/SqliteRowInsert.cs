using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Binds values to SQLite's statement itself: the parameters of ADO.NET take longer than the insert.</summary>
internal sealed class SqliteRowInsert : RowInsert
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _utf8 = new byte[1_024];

    /// <param name="connection">An open one.</param>
    /// <param name="table">Where the rows go.</param>
    /// <param name="columns">The columns that each row has a value for.</param>
    public SqliteRowInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public override void Insert(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) Check(Bind(i + 1, values[i]));
        var result = raw.sqlite3_step(_statement);

        // What went wrong is asked for before the reset, which forgets it.
        if (result != raw.SQLITE_DONE) Check(result);
        Check(raw.sqlite3_reset(_statement));
    }

    public override void Dispose() => _statement.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, index),
        string { Length: > 0 } text => raw.sqlite3_bind_text(_statement, index, Utf8(text)),
        string text => raw.sqlite3_bind_text(_statement, index, text),
        int number => raw.sqlite3_bind_int(_statement, index, number),
        long number => raw.sqlite3_bind_int64(_statement, index, number),
        bool flag => raw.sqlite3_bind_int(_statement, index, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, index, number),
        IConvertible other => raw.sqlite3_bind_int64(_statement, index, other.ToInt64(CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A value of {value.GetType()} cannot be inserted."),
    };

    private ReadOnlySpan<byte> Utf8(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < most) _utf8 = new byte[most];
        return _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
