using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Notices;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Intake;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

internal sealed class LeadIntakeStore(IDbContextFactory<SalesDbContext> contexts) : ILeadIntakeStore
{
    public async Task<bool> AddAsync(Lead lead, Notice? notice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await IsKnownAsync(context, lead, cancellationToken)) return false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Add(lead);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        // The same lead came through another door in the meantime; anything else shows again here.
        catch (DbUpdateException)
        {
            await transaction.RollbackAsync(cancellationToken);
            if (!await IsKnownAsync(context, lead, cancellationToken)) throw;
            return false;
        }

        if (notice is not null) await NoticeOutbox.AddAsync(context, [notice], cancellationToken);
        await DataVersion.RaiseAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<Lead>> WithoutOwnerAsync(DateTimeOffset since, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Leads.AsNoTracking().Where(l => l.CreatedAt >= since && l.Status == LeadStatus.New && l.OwnerId == null)
            .OrderBy(l => l.CreatedAt).ThenBy(l => l.ExternalId).Take(most).ToListAsync(cancellationToken);
    }

    public async Task<bool> GiveAsync(Lead lead, SalespersonId owner, Notice notice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var given = await context.Leads.Where(l => l.Id == lead.Id && l.OwnerId == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.OwnerId, owner), cancellationToken);
        if (given == 0) return false;
        await NoticeOutbox.AddAsync(context, [notice], cancellationToken);
        await DataVersion.RaiseAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<bool> IsKnownAsync(SalesDbContext context, Lead lead, CancellationToken cancellationToken) => context.Leads.AnyAsync(l => l.ExternalId == lead.ExternalId, cancellationToken);
}
