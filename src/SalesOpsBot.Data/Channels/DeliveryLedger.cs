using Microsoft.EntityFrameworkCore;

namespace SalesOpsBot.Data.Channels;

/// <summary>
/// What channels delivered, under the ids that they gave it: a second delivery finds the first, at the same moment, after a restart and from another process
/// alike. Until it is worked off its body is kept, so that a process that died in the middle leaves nothing unanswered.
/// </summary>
public sealed class DeliveryLedger
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal DeliveryLedger(IDbContextFactory<SalesDbContext> contexts) => _contexts = contexts;

    /// <summary>Takes a delivery.</summary>
    /// <param name="key">The channel's id, with the channel's name before it.</param>
    /// <param name="body">What to work off; nothing where the key is only a second name for another delivery.</param>
    /// <param name="now">The machine's time.</param>
    /// <param name="cancellationToken">Stops the waiting for the database.</param>
    /// <returns>False where it was taken before.</returns>
    public async Task<bool> TryTakeAsync(string key, string? body, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var isDone = body is null;
        return await context.Database.ExecuteSqlAsync(
            $"INSERT INTO deliveries (event_key, body, taken_at, is_done) VALUES ({key}, {body ?? ""}, {now.UtcTicks}, {isDone}) ON CONFLICT (event_key) DO NOTHING", cancellationToken) == 1;
    }

    /// <summary>Notes that a delivery was worked off. What it said is forgotten, that it came is not.</summary>
    public async Task FinishAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Deliveries.Where(d => d.EventKey == key).ExecuteUpdateAsync(set => set.SetProperty(d => d.IsDone, true).SetProperty(d => d.Body, (string?)null), cancellationToken);
    }

    /// <summary>Gives a delivery back that could not be begun: the next one counts as the first.</summary>
    public async Task ReleaseAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Deliveries.Where(d => d.EventKey == key).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Takes over what another process, now dead, began and never ended.</summary>
    /// <param name="channel">What the keys begin with.</param>
    /// <param name="takenBefore">Anything younger may still be at work.</param>
    /// <param name="now">The machine's time.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Keys and bodies, oldest first. Of several processes that ask, one gets each.</returns>
    public async Task<IReadOnlyList<(string Key, string Body)>> TakeOverAsync(string channel, DateTimeOffset takenBefore, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var left = await context.Deliveries.Where(d => !d.IsDone && d.TakenAt < takenBefore && d.EventKey.StartsWith(channel)).OrderBy(d => d.TakenAt).ToListAsync(cancellationToken);
        var taken = new List<(string, string)>();
        foreach (var delivery in left)
        {
            var mine = await context.Deliveries.Where(d => d.Id == delivery.Id && !d.IsDone && d.TakenAt == delivery.TakenAt)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.TakenAt, now), cancellationToken);
            if (mine == 1 && delivery.Body is { Length: > 0 } body) taken.Add((delivery.EventKey, body));
        }

        return taken;
    }

    /// <summary>Forgets deliveries that no channel repeats any more.</summary>
    public async Task ForgetAsync(DateTimeOffset takenBefore, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Deliveries.Where(d => d.TakenAt < takenBefore).ExecuteDeleteAsync(cancellationToken);
    }
}
