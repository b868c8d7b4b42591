using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.FollowUps;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Data.Stores;

internal sealed class FollowUpStore(IDbContextFactory<SalesDbContext> contexts) : IFollowUpStore
{
    private static readonly LeadActivityKind[] Ours = [LeadActivityKind.EmailSent, LeadActivityKind.Call, LeadActivityKind.Meeting];

    public async Task<long> CountAsync(SalesScope scope, DealId deal, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, context.Deals.Within(scope).Where(d => d.Id == deal)).LongCountAsync(cancellationToken);
    }

    public async Task<FollowUpSums> OfOpenAsync(SalesScope scope, int enough, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var open = context.Deals.Within(scope).Where(d => d.Status == DealStatus.Open);
        var counts = await Of(context, open)
            .GroupBy(deal => deal)
            .Select(g => g.Count())
            .GroupBy(count => count)
            .Select(g => new { Count = g.Key, Deals = g.LongCount() })
            .ToListAsync(cancellationToken);
        return new(await open.LongCountAsync(cancellationToken), counts.Sum(c => c.Count * c.Deals), counts.Where(c => c.Count >= enough).Sum(c => c.Deals));
    }

    /// <summary>The deal of each follow-up.</summary>
    private static IQueryable<DealId> Of(SalesDbContext context, IQueryable<Deal> deals)
    {
        var met = context.Meetings.Where(m => m.Status == MeetingStatus.Held).Join(deals, m => m.DealId, d => (DealId?)d.Id, (m, d) => d.Id);
        var touched = context.Leads
            .Join(deals, l => l.ConvertedDealId, d => (DealId?)d.Id, (l, d) => new { Lead = l.Id, Deal = d.Id })
            .Join(context.LeadActivities.Where(a => a.ByPersonId != null && Ours.Contains(a.Kind)), l => l.Lead, a => a.LeadId, (l, a) => l.Deal);
        return met.Concat(touched);
    }
}
