using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Stores;

/// <summary>Something small that is asked for at every turn: read once, and again when <see cref="DataVersion"/> says that it may have changed.</summary>
internal sealed class Remembered<T>(IDbContextFactory<SalesDbContext> contexts, IDataState state, Func<SalesDbContext, CancellationToken, Task<T>> load)
    where T : class
{
    private volatile Memory? _memory;

    public async Task<T> GetAsync(CancellationToken cancellationToken)
    {
        // The version is read before the rows: rows that change in between are read again next time, never kept too long.
        var version = (await state.ReadAsync(cancellationToken)).Imports;
        if (_memory is { } memory && memory.Version == version) return memory.Value;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var value = await load(context, cancellationToken);
        _memory = new(version, value);
        return value;
    }

    private sealed record Memory(long Version, T Value);
}
