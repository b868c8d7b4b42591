using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Notices;

internal sealed class NoticeStore(IDbContextFactory<SalesDbContext> contexts) : INoticeStore
{
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
}
