using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Stores;

/// <summary>
/// Reads the two numbers that tell whether anything changed: that of <see cref="DataVersion"/>, and how far the audit, to which every confirmed change adds, and the history of deals have come.
/// A file is asked over one connection that stays open, and only when somebody wrote to it at all.
/// </summary>
internal sealed class DataStateReader(IDbContextFactory<SalesDbContext> contexts, TimeProvider time) : IDataState, IDisposable
{
    // A file that was put in the place of the other is noticed after this.
    private static readonly TimeSpan KeptOpen = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private DataFileWatch? _watch;
    private long _openedAt;

    public async ValueTask<DataState> ReadAsync(CancellationToken cancellationToken)
    {
        if (Watched() is { } state) return state;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (context.Database.GetDbConnection() is SqliteConnection file) return Watch(file.ConnectionString);
        return await context.DataVersions
            .Select(v => new DataState(v.Version, (context.AuditEntries.Max(e => (long?)e.Id) ?? 0) + (context.DealChanges.Max(c => (long?)c.Id) ?? 0)))
            .SingleAsync(cancellationToken);
    }

    public void Dispose()
    {
        lock (_gate) Close();
    }

    private DataState? Watched()
    {
        lock (_gate)
        {
            if (_watch is null) return null;
            if (time.GetElapsedTime(_openedAt) < KeptOpen && _watch.TryRead() is { } state) return state;
            Close();
            return null;
        }
    }

    private DataState Watch(string connectionString)
    {
        lock (_gate)
        {
            if (_watch is null) (_watch, _openedAt) = (new(connectionString), time.GetTimestamp());
            var isRead = false;
            try
            {
                var state = _watch.Read();
                isRead = true;
                return state;
            }
            finally
            {
                if (!isRead || !_watch.IsLasting) Close();
            }
        }
    }

    private void Close()
    {
        _watch?.Dispose();
        _watch = null;
    }
}
