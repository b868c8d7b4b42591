using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Gives SQLite more memory while an import runs: a fixed amount, whatever the size of the files.</summary>
internal sealed class LargeCache : IDisposable
{
    private const int Mebibytes = 128;

    private readonly DbConnection? _connection;

    public LargeCache(DbConnection connection)
    {
        if (connection is not SqliteConnection) return;
        _connection = connection;
        Set(-Mebibytes * 1024);
    }

    /// <summary>The connection goes back to a pool, with SQLite's default of two megabytes.</summary>
    public void Dispose() => Set(-2_000);

    private void Set(int size)
    {
        if (_connection is null) return;
        using var command = _connection.CreateCommand();
        command.CommandText = $"PRAGMA cache_size = {size}; PRAGMA temp.cache_size = {size}";
        command.ExecuteNonQuery();
    }
}
