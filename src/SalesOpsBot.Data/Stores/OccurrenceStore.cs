using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Data.Stores;

/// <summary>Two processes may be told the same thing at once: whether it is new is said by the statement that keeps it.</summary>
internal sealed class OccurrenceStore(IDbContextFactory<SalesDbContext> contexts) : IOccurrenceStore
{
    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromHours(1);
    private long _cleanedAt;

    public async Task<bool> IsFirstAsync(Occurrence occurrence, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await CleanAsync(context, now, cancellationToken);
        var (until, ticks) = (occurrence.Until?.UtcTicks, now.UtcTicks);
        return await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO occurrences (channel, what, known_until, work, taken_at) VALUES ({occurrence.Channel}, {occurrence.What}, {until}, {occurrence.Work}, {ticks})
            ON CONFLICT (channel, what) DO UPDATE SET known_until = excluded.known_until, work = excluded.work, taken_at = excluded.taken_at WHERE occurrences.known_until < {ticks}
            """,
            cancellationToken) > 0;
    }

    public async Task<bool> FinishAsync(string channel, string what, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Occurrences
            .Where(o => o.Channel == channel && o.What == what && o.Work != null)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Work, (string?)null), cancellationToken) > 0;
    }

    public async Task ForgetAsync(string channel, string what, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Occurrences.Where(o => o.Channel == channel && o.What == what).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Occurrence>> TakeOverAsync(string begins, DateTimeOffset takenUntil, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var left = await context.Occurrences
            .Where(o => o.Work != null && o.Until >= now && o.TakenAt <= takenUntil && o.What.StartsWith(begins))
            .OrderBy(o => o.Id).ToListAsync(cancellationToken);
        var mine = new List<Occurrence>();
        foreach (var occurrence in left)
        {
            var taken = await context.Occurrences.Where(o => o.Id == occurrence.Id && o.Work != null && o.TakenAt == occurrence.TakenAt)
                .ExecuteUpdateAsync(set => set.SetProperty(o => o.TakenAt, now), cancellationToken);
            if (taken == 1) mine.Add(occurrence);
        }

        return mine;
    }

    public async Task<IReadOnlyList<Occurrence>> UnfinishedAsync(string channel, string begins, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // A range of the index; LIKE would not be one in SQLite.
        var after = begins + char.MaxValue;
#pragma warning disable CA1309 // The database compares, byte by byte in both.
        return await context.Occurrences
            .Where(o => o.Channel == channel && string.Compare(o.What, begins) >= 0 && string.Compare(o.What, after) < 0 && o.Work != null && o.Until >= now)
            .OrderBy(o => o.Id)
            .ToListAsync(cancellationToken);
#pragma warning restore CA1309
    }

    private async Task CleanAsync(SalesDbContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now.UtcTicks - Volatile.Read(ref _cleanedAt) < BetweenCleanings.Ticks) return;
        Volatile.Write(ref _cleanedAt, now.UtcTicks);
        await context.Occurrences.Where(o => o.Until < now).ExecuteDeleteAsync(cancellationToken);
    }
}
