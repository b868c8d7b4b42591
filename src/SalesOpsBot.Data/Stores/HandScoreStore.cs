using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

internal sealed class HandScoreStore(IDbContextFactory<SalesDbContext> contexts) : IHandScoreStore
{
    public async Task<bool> SetAsync(SalesScope scope, HandScore score, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await context.Leads.Within(scope).AnyAsync(l => l.Id == score.LeadId, cancellationToken)) return false;
        await ReleaseAsync(context, score.LeadId, score.SetById, score.SetAt, cancellationToken);
        context.Add(score);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<bool> ReleaseAsync(SalesScope scope, LeadId lead, SalespersonId by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await context.Leads.Within(scope).AnyAsync(l => l.Id == lead, cancellationToken)) return false;
        await ReleaseAsync(context, lead, by, at, cancellationToken);
        return await context.SaveChangesAsync(cancellationToken) > 0;
    }

    private static async Task ReleaseAsync(SalesDbContext context, LeadId lead, SalespersonId by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var held in await context.HandScores.AsTracking().Where(s => s.LeadId == lead && s.ReleasedAt == null).ToListAsync(cancellationToken)) held.Release(by, at);
    }
}
