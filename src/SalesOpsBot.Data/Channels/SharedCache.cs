using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;

namespace SalesOpsBot.Data.Channels;

/// <summary>What conversations were about lately, where several processes answer in turn: the next message may reach another one.</summary>
internal sealed class SharedCache(IDbContextFactory<SalesDbContext> contexts, TimeProvider time) : IDistributedCache
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromMinutes(10);
    private long _cleanedAt = time.GetTimestamp();

    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await using var context = await contexts.CreateDbContextAsync(token);
        var now = time.GetUtcNow();
        if (await context.RememberedValues.SingleOrDefaultAsync(v => v.Id == key && v.Until > now, token) is not { } found) return null;
        if (found.SlidingTicks is { } ticks) await TryWriteAsync(() => context.RememberedValues.Where(v => v.Id == key).ExecuteUpdateAsync(set => set.SetProperty(v => v.Until, now.AddTicks(ticks)), token));
        return found.Value;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await using var context = await contexts.CreateDbContextAsync(token);
        var now = time.GetUtcNow();
        var sliding = options.SlidingExpiration?.Ticks;
        var until = (options.AbsoluteExpiration ?? now + (options.AbsoluteExpirationRelativeToNow ?? options.SlidingExpiration ?? Longest)).UtcTicks;
        await TryWriteAsync(async () =>
        {
            await CleanAsync(context, now, token);
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO remembered_values (id, value, until, sliding_ticks) VALUES ({key}, {value}, {until}, {sliding})
                ON CONFLICT (id) DO UPDATE SET value = excluded.value, until = excluded.until, sliding_ticks = excluded.sliding_ticks
                """,
                token);
        });
    }

    public void Refresh(string key) => Get(key);

    public Task RefreshAsync(string key, CancellationToken token = default) => GetAsync(key, token);

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await using var context = await contexts.CreateDbContextAsync(token);
        await context.RememberedValues.Where(v => v.Id == key).ExecuteDeleteAsync(token);
    }

    // While nothing can be written, questions are answered still, and forgotten.
    private static async Task TryWriteAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception trouble) when (DatabaseTroubles.Of(trouble) is DatabaseTrouble.ReadOnly or DatabaseTrouble.Full)
        {
        }
    }

    private async Task CleanAsync(SalesDbContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (time.GetElapsedTime(Volatile.Read(ref _cleanedAt)) < BetweenCleanings) return;
        Volatile.Write(ref _cleanedAt, time.GetTimestamp());
        await context.RememberedValues.Where(v => v.Until < now).ExecuteDeleteAsync(cancellationToken);
    }
}
