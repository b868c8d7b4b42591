using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Data.Stores;

internal sealed class MeetingStore(IDbContextFactory<SalesDbContext> contexts) : IMeetingStore
{
    public async Task<long> CountHeldAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Meetings.Within(scope).LongCountAsync(m => m.Status == MeetingStatus.Held && m.StartsAt >= from && m.StartsAt < before, cancellationToken);
    }
}
