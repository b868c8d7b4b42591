using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Data.Engines;

/// <summary>
/// The turn to bring a database file up to date: a lock that the system takes from a process that ends, however it ends. EF Core's own is a row, which outlives a
/// process that is killed and would be waited for without end.
/// </summary>
internal static class SqliteMigrationTurn
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until no other process is at it. Disposing gives the turn to the next one, who will find nothing to do.</summary>
    public static async Task<IAsyncDisposable> TakeAsync(string connectionString, CancellationToken cancellationToken)
    {
        var path = new SqliteConnectionStringBuilder(connectionString).DataSource + "-migration";
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(BetweenTries, cancellationToken);
            }
        }
    }
}
