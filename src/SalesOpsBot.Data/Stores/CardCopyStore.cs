using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Data.Stores;

/// <summary>Several processes may turn copies at once: who shows one is said by the statement that takes it.</summary>
internal sealed class CardCopyStore(IDbContextFactory<SalesDbContext> contexts) : ICardCopyStore
{
    /// <summary>Marks within the transaction of whoever decides.</summary>
    public static Task MarkAsync(SalesDbContext context, CardSubject subject, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var due = at + CardCopy.Grace;
        return context.CardCopies.Where(c => c.Kind == subject.Kind && c.SubjectId == subject.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.DueAt, due), cancellationToken);
    }

    public async Task KeepAsync(CardCopy copy, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (person, shown, due) = (copy.PersonId.Value, copy.ShownAt.UtcTicks, copy.DueAt?.UtcTicks);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO card_copies (kind, subject_id, person_id, profile_time_zone, profile_language, channel, message, address, shown_at, due_at)
            VALUES ({copy.Kind}, {copy.SubjectId}, {person}, {copy.ProfileTimeZone}, {copy.ProfileLanguage}, {copy.Channel}, {copy.Message}, {copy.Address}, {shown}, {due})
            ON CONFLICT (channel, message) DO UPDATE SET kind = excluded.kind, subject_id = excluded.subject_id, person_id = excluded.person_id,
                profile_time_zone = excluded.profile_time_zone, profile_language = excluded.profile_language,
                address = excluded.address, shown_at = excluded.shown_at, due_at = excluded.due_at
            """,
            cancellationToken);
    }

    public async Task MarkAsync(CardSubject subject, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await MarkAsync(context, subject, at, cancellationToken);
    }

    public async Task<IReadOnlyList<CardCopy>> TakeDueAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await context.CardCopies.Where(c => c.DueAt <= now).OrderBy(c => c.DueAt).Take(most).ToListAsync(cancellationToken);
        var (taken, until) = (new List<CardCopy>(), now + lease);
        foreach (var copy in due)
        {
            var mine = await context.CardCopies.Where(c => c.Id == copy.Id && c.DueAt == copy.DueAt).ExecuteUpdateAsync(set => set.SetProperty(c => c.DueAt, until), cancellationToken);
            if (mine == 1) taken.Add(With(copy, until));
        }

        return taken;
    }

    public async Task SettleAsync(CardCopy copy, DateTimeOffset shownAt, DateTimeOffset? turnsAt, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.CardCopies.Where(c => c.Id == copy.Id && c.DueAt == copy.DueAt)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.DueAt, turnsAt).SetProperty(c => c.ShownAt, shownAt), cancellationToken);
    }

    public async Task ForgetAsync(CardCopy copy, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.CardCopies.Where(c => c.Id == copy.Id).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task ForgetAsync(DateTimeOffset shownBefore, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.CardCopies.Where(c => c.ShownAt < shownBefore && c.DueAt == null).ExecuteDeleteAsync(cancellationToken);
    }

    private static CardCopy With(CardCopy copy, DateTimeOffset due) => new()
    {
        Id = copy.Id,
        Kind = copy.Kind,
        SubjectId = copy.SubjectId,
        PersonId = copy.PersonId,
        ProfileTimeZone = copy.ProfileTimeZone,
        ProfileLanguage = copy.ProfileLanguage,
        Channel = copy.Channel,
        Message = copy.Message,
        Address = copy.Address,
        ShownAt = copy.ShownAt,
        DueAt = due,
    };
}
