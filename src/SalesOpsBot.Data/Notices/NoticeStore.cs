using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Notices;

/// <summary>
/// The outbox. What is taken in hand is marked by one statement under a name that nobody else has, so that of several processes each row goes to one; whoever
/// dies with rows in hand loses them to the next one that asks after the lease.
/// </summary>
internal sealed class NoticeStore(IDbContextFactory<SalesDbContext> contexts) : INoticeStore
{
    private static readonly TimeSpan IgnoredWithin = TimeSpan.FromDays(30);

    public async Task<int> AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken)
    {
        if (notices.Count == 0) return 0;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var added = await NoticeOutbox.AddAsync(context, notices, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return added;
    }

    public async Task MarkStaleAsync(NoticeKind kind, string subject, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await NoticeOutbox.MarkStaleAsync(context, kind, subject, cancellationToken);
    }

    public async Task<Notice?> FindAsync(SalespersonId person, long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Notices.SingleOrDefaultAsync(n => n.Id == id && n.PersonId == person, cancellationToken);
    }

    public async Task<IReadOnlyList<Notice>> ClaimAsync(DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // One process after the other: who came second would find the rows taken that it looked out, and go away with too few.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var claim = Guid.NewGuid().ToString("N");
        var due = context.Notices
            .Where(n => (n.State == NoticeState.Waiting || n.State == NoticeState.Stale || (n.State == NoticeState.ForDigest && n.ExpiresAt <= now)) && n.DueAt <= now && (n.ClaimedUntil == null || n.ClaimedUntil < now))
            .OrderBy(n => n.DueAt).ThenBy(n => n.Id)
            .Take(most)
            .Select(n => n.Id);
        // The conditions stand twice: between the reading of the ids and the writing another process may have taken one.
        var taken = await context.Notices
            .Where(n => due.Contains(n.Id) && (n.ClaimedUntil == null || n.ClaimedUntil < now) && (n.State == NoticeState.Waiting || n.State == NoticeState.Stale || n.State == NoticeState.ForDigest))
            .ExecuteUpdateAsync(set => set.SetProperty(n => n.Claim, claim).SetProperty(n => n.ClaimedUntil, until), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken == 0 ? [] : await context.Notices.Where(n => n.Claim == claim).OrderBy(n => n.DueAt).ThenBy(n => n.Id).ToListAsync(cancellationToken);
    }

    public async Task SettleAsync(Notice notice, IReadOnlyCollection<long> folded, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var isMine = await context.Notices.Where(n => n.Id == notice.Id && n.Claim == notice.Claim).ExecuteUpdateAsync(
            set => set
                .SetProperty(n => n.State, notice.State)
                .SetProperty(n => n.DueAt, notice.DueAt)
                .SetProperty(n => n.Attempts, notice.Attempts)
                .SetProperty(n => n.Outcome, notice.Outcome)
                .SetProperty(n => n.SettledAt, notice.SettledAt)
                .SetProperty(n => n.Channel, notice.Channel)
                .SetProperty(n => n.Place, notice.Place)
                .SetProperty(n => n.Claim, (string?)null)
                .SetProperty(n => n.ClaimedUntil, (DateTimeOffset?)null),
            cancellationToken);
        if (isMine == 1 && folded.Count > 0)
        {
            await context.Notices.Where(n => folded.Contains(n.Id) && n.State == NoticeState.ForDigest).ExecuteUpdateAsync(
                set => set.SetProperty(n => n.State, NoticeState.Folded).SetProperty(n => n.SettledAt, notice.SettledAt).SetProperty(n => n.FoldedInto, notice.Id), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Notice>> ForDigestAsync(SalespersonId person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Notices.Where(n => n.PersonId == person && n.State == NoticeState.ForDigest && n.ExpiresAt > now).OrderBy(n => n.Id).ToListAsync(cancellationToken);
    }

    public async Task<Attention> AttentionAsync(SalespersonId person, DateTimeOffset dayBegan, DateTimeOffset now, int ignoredAfter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var snoozes = await context.NoticeSnoozes.Where(s => s.PersonId == person && s.Until > now).ToListAsync(cancellationToken);
        var since = now - IgnoredWithin;
        var sent = await context.Notices.Where(n => n.PersonId == person && n.ConversationId == null && n.State == NoticeState.Sent && n.SettledAt > since)
            .GroupBy(n => n.Kind)
            .Select(g => new { Kind = g.Key, Count = g.Count(), Acted = g.Count(n => n.ActedAt != null), Today = g.Count(n => n.SettledAt >= dayBegan) })
            .ToListAsync(cancellationToken);
        var alerts = sent.Where(k => NoticeKinds.Of(k.Kind) is { IsDigest: false, IsAsked: false }).ToList();
        return new(snoozes, alerts.Sum(k => k.Today), [.. alerts.Where(k => k.Count >= ignoredAfter && k.Acted == 0).Select(k => k.Kind)]);
    }

    public async Task ActedAsync(SalespersonId person, long id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Notices.Where(n => n.Id == id && n.PersonId == person && n.ActedAt == null).ExecuteUpdateAsync(set => set.SetProperty(n => n.ActedAt, at), cancellationToken);
    }

    public async Task<(IReadOnlyList<Notice> Notices, long Count)> LedgerAsync(NoticeFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = context.Notices.Where(n => n.DueAt >= filter.From && n.DueAt < filter.Before);
        if (filter.People is { } people) rows = rows.Where(n => people.Contains(n.PersonId));
        if (filter.Kind is { } kind) rows = rows.Where(n => n.Kind == kind);
        if (filter.State is { } state) rows = rows.Where(n => n.State == state);
        return (await rows.OrderByDescending(n => n.DueAt).ThenByDescending(n => n.Id).Skip(skip).Take(take).ToListAsync(cancellationToken), await rows.LongCountAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<HeldBackTotal>> HeldBackAsync(SalespersonId person, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Notices.Where(n => n.PersonId == person && n.DueAt >= from && n.DueAt < before && (n.State == NoticeState.HeldBack || n.State == NoticeState.Expired || n.State == NoticeState.Folded))
            .GroupBy(n => new { n.Kind, n.State, n.Outcome })
            .Select(g => new { g.Key, Count = g.LongCount() })
            .ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(r => r.Count).Select(r => new HeldBackTotal(r.Key.Kind, r.Key.State, r.Key.Outcome ?? "", r.Count))];
    }

    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Notices.Where(n => n.ExpiresAt < before).ExecuteDeleteAsync(cancellationToken);
        await context.NoticeSnoozes.Where(s => s.Until < before).ExecuteDeleteAsync(cancellationToken);
    }
}
