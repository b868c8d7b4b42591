using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Data.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Changes;

/// <summary>
/// Keeps changes, and makes them: in SQLite a transaction that writes has the file to itself from its first statement, so what is checked in it still holds when it is written.
/// </summary>
internal sealed class ChangeStore(IDbContextFactory<SalesDbContext> contexts, RecordWriters writers) : IChangeStore
{
    public async Task<Change> AddAsync(Change change, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var kept = await KeepAsync(context, change, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return kept;
    }

    public async Task<Change?> FindAsync(SalespersonId person, string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.SingleOrDefaultAsync(c => c.Id == id && c.PersonId == person, cancellationToken);
    }

    public async Task<IReadOnlyList<Change>> LatestAsync(SalespersonId person, ChangeState state, string? conversation, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Changes.Where(c => c.PersonId == person && c.State == state)
            .OrderByDescending(c => c.Origin.Conversation == conversation).ThenByDescending(c => c.DecidedAt).ThenByDescending(c => c.PreparedAt)
            .Take(most)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<FieldConflict>> ConflictsAsync(SalesScope scope, Change change, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await writers.CheckAsync(context, scope, change, cancellationToken)).Conflicts;
    }

    public async Task<ChangeVerdict> ApplyAsync(SalesScope scope, Change change, string confirmation, DateTimeOffset at, DateOnly today, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var kept = await KeepAsync(context, change, cancellationToken);
        if (kept.State != ChangeState.Pending) return new(kept);
        var undone = kept.Undoes is { } id ? await context.Changes.AsTracking().SingleAsync(c => c.Id == id, cancellationToken) : null;
        if (undone is { State: not ChangeState.Applied }) return new(undone);
        var (conflicts, obstacle) = await writers.CheckAsync(context, scope, kept, cancellationToken);
        if (obstacle is not null || conflicts.Count > 0)
        {
            // Nothing is written yet; what is new waits for the person's choice.
            await transaction.CommitAsync(cancellationToken);
            return new(kept) { Conflicts = conflicts, Obstacle = obstacle };
        }

        var moment = new WriteMoment(at, today, undone is not null, kept.Reason);
        foreach (var record in kept.Records)
        {
            if (await writers.WriteAsync(context, record, moment, cancellationToken) is { } stopped) return new(change) { Obstacle = stopped };
        }

        (kept.State, kept.DecidedAt) = (ChangeState.Applied, at);
        if (undone is not null) (undone.State, undone.DecidedAt) = (ChangeState.Undone, at);
        await AuditTrail.AppendAsync(context, kept, confirmation, at, cancellationToken);
        await DealChangeNotices.AddAsync(context, kept, at, cancellationToken);
        if (kept.Records.Any(record => writers.For(record.Kind).IsRemembered)) await DataVersion.RaiseAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(kept) { MadeNow = true };
    }

    public async Task<Change> CancelAsync(Change change, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var kept = await context.Changes.AsTracking().SingleAsync(c => c.Id == change.Id, cancellationToken);
        if (kept.State == ChangeState.Pending) (kept.State, kept.DecidedAt) = (ChangeState.Cancelled, at);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return kept;
    }

    private static async Task<Change> KeepAsync(SalesDbContext context, Change change, CancellationToken cancellationToken)
    {
        if (await context.Changes.AsTracking().SingleOrDefaultAsync(c => c.Id == change.Id, cancellationToken) is { } kept) return kept;
        var waiting = await context.Changes.AsTracking()
            .Where(c => c.PersonId == change.PersonId && c.State == ChangeState.Pending && c.Origin.Conversation == change.Origin.Conversation && c.PreparedAt < change.PreparedAt)
            .ToListAsync(cancellationToken);
        foreach (var earlier in waiting.Where(c => IsAbout(c, change))) (earlier.State, earlier.DecidedAt) = (ChangeState.Superseded, change.PreparedAt);
        context.Add(change);
        await context.SaveChangesAsync(cancellationToken);
        return change;
    }

    // The same record, or the same new thing said anew.
    private static bool IsAbout(Change earlier, Change later) =>
        earlier.Records.Any(old => later.Records.Any(change => (old.Kind, old.Record) == (change.Kind, change.Record)))
        || (earlier.Origin.Tool == later.Origin.Tool && earlier.Records.All(r => r.Operation == ChangeOperation.Create) && later.Records.All(r => r.Operation == ChangeOperation.Create));
}
