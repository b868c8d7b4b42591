using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Status;

namespace SalesOpsBot.Data.Stores;

internal sealed class StatusStore(IDbContextFactory<SalesDbContext> contexts) : IStatusStore
{
    public async Task<StoredStatus> ReadAsync(DateTimeOffset now, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var due = context.Notices.Where(n => (n.State == NoticeState.Waiting || n.State == NoticeState.Stale) && n.DueAt <= now);
        var settled = await context.Notices.Where(n => n.SettledAt >= since).GroupBy(n => n.State).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancellationToken);
        var undelivered = await context.Notices.Where(n => n.SettledAt >= since && n.State == NoticeState.Undeliverable)
            .GroupBy(n => n.Outcome)
            .Select(g => new { g.Key, Count = g.LongCount() })
            .ToListAsync(cancellationToken);
        return new()
        {
            NoticesDue = await due.LongCountAsync(cancellationToken),
            DueSince = await due.OrderBy(n => n.DueAt).Select(n => (DateTimeOffset?)n.DueAt).FirstOrDefaultAsync(cancellationToken),
            NoticesLater = await context.Notices.LongCountAsync(n => n.State == NoticeState.ForDigest || (n.State == NoticeState.Waiting && n.DueAt > now), cancellationToken),
            Unanswered = await context.Occurrences.LongCountAsync(o => o.Work != null && o.Until >= now, cancellationToken),
            CardsToTurn = await context.CardCopies.LongCountAsync(c => c.DueAt <= now, cancellationToken),
            ChangesWaiting = await context.Changes.LongCountAsync(c => c.State == ChangeState.Pending && c.ExpiresAt > now, cancellationToken),
            ApprovalsOpen = await context.Approvals.LongCountAsync(a => a.State == ApprovalState.Open, cancellationToken),
            ImportedAt = await context.Occurrences.Where(o => o.Channel == LastImport.Channel && o.What == LastImport.What).Select(o => (DateTimeOffset?)o.TakenAt).FirstOrDefaultAsync(cancellationToken),
            Settled = settled.ToDictionary(s => s.Key, s => s.Count),
            Undelivered = [.. undelivered.OrderByDescending(u => u.Count).Select(u => new UndeliveredReason(u.Key ?? "", u.Count))],
        };
    }
}
