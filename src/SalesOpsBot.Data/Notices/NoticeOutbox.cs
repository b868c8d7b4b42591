using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Data.Notices;

/// <summary>
/// Puts notices into the outbox in the transaction of whoever calls, so that what happened and the notice of it are kept together or not at all. Whether one is
/// new is said by the statement that keeps it: two processes may see the same thing happen.
/// </summary>
internal static class NoticeOutbox
{
    /// <summary>Adds notices; one whose <see cref="Notice.Once"/> the person has already changes nothing.</summary>
    /// <returns>How many were new.</returns>
    public static async Task<int> AddAsync(SalesDbContext context, IEnumerable<Notice> notices, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var notice in notices)
        {
            var (kind, person, urgency, state) = ((int)notice.Kind, notice.PersonId.Value, (int)notice.Urgency, (int)notice.State);
            var (due, expires, announced, settled) = (notice.DueAt.UtcTicks, notice.ExpiresAt.UtcTicks, notice.AnnouncedAt.UtcTicks, notice.SettledAt?.UtcTicks);
            added += await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO notices (kind, person_id, conversation_id, once, subject, facts, because, urgency, due_at, expires_at, announced_at, state, outcome, settled_at, attempts)
                VALUES ({kind}, {person}, {notice.ConversationId}, {notice.Once}, {notice.Subject}, {notice.Facts}, {notice.Because}, {urgency}, {due}, {expires}, {announced}, {state}, {notice.Outcome}, {settled}, 0)
                ON CONFLICT (person_id, once) DO NOTHING
                """,
                cancellationToken);
        }

        return added;
    }

    /// <summary>Has the cards that were sent about a record made anew where they stand.</summary>
    public static Task MarkStaleAsync(SalesDbContext context, NoticeKind kind, string subject, CancellationToken cancellationToken) => context.Notices
        .Where(n => n.Kind == kind && n.Subject == subject && n.State == NoticeState.Sent && n.Place != null)
        .ExecuteUpdateAsync(set => set.SetProperty(n => n.State, NoticeState.Stale), cancellationToken);
}
