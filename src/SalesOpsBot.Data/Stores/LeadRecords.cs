using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Stores;

/// <summary>Leads with what is known around them: three queries, however many leads.</summary>
internal static class LeadRecords
{
    /// <summary>The records in the order of the leads.</summary>
    public static async Task<List<LeadRecord>> RecordsAsync(this IQueryable<Lead> leads, SalesDbContext context, CancellationToken cancellationToken)
    {
        var ids = leads.Select(l => l.Id);
        var rows = await (
            from lead in leads
            from owner in context.Salespeople.Where(o => o.Id == lead.OwnerId).DefaultIfEmpty()
            from deal in context.Deals.Where(d => d.Id == lead.ConvertedDealId).DefaultIfEmpty()
            select new { lead, Owner = owner.Name, DealStatus = (DealStatus?)deal.Status, DealCreatedOn = deal.CreatedOn }).ToListAsync(cancellationToken);
        var activities = (await context.LeadActivities.Where(a => ids.Contains(a.LeadId)).ToListAsync(cancellationToken)).ToLookup(a => a.LeadId);
        var hands = (await context.HandScores.Where(s => ids.Contains(s.LeadId)).ToListAsync(cancellationToken)).ToLookup(s => s.LeadId);
        return rows.ConvertAll(row => new LeadRecord(row.lead, [.. activities[row.lead.Id].OrderBy(a => a.At).ThenBy(a => a.Id)])
        {
            Owner = row.Owner,
            DealStatus = row.DealStatus,
            DealCreatedOn = row.DealCreatedOn,
            HandScore = hands[row.lead.Id].OrderBy(s => s.SetAt).ThenBy(s => s.Id).LastOrDefault(),
        });
    }

    /// <summary>Newest first; ties by key, so that the same leads come every time.</summary>
    public static IOrderedQueryable<Lead> NewestFirst(this IQueryable<Lead> leads) => leads.OrderByDescending(l => l.CreatedAt).ThenByDescending(l => l.Id);
}
