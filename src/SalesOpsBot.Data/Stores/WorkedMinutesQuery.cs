using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

/// <summary>Minutes of meetings by person and by whose work they were; see <see cref="IKpiStore.MinutesAsync"/>.</summary>
internal sealed class WorkedMinutesQuery(SalesDbContext context, IQueryable<Meeting> held, DateOnly day, IReadOnlyList<string> outbound)
{
    public async Task<IReadOnlyList<WorkedMinutes>> RunAsync(CancellationToken cancellationToken)
    {
        List<string> sources = [.. outbound.SelectMany(SearchWords.Upper)];
        var wins = context.Deals.Where(d => d.Status == DealStatus.Won && d.CloseDate < day);
        var minutes = await held
            .Select(m => new
            {
                m.OrganizerId,
                m.DurationMinutes,
                Job = m.LeadId != null ? context.Leads.Any(l => l.Id == m.LeadId && l.Source != null && sources.Contains(SqlFunctions.Upper(l.Source))) ? Job.Prospecting : Job.Inbound
                    : m.DealId != null && !wins.Any(d => d.Id == m.DealId) ? Job.Closing
                    : m.DealId != null || (m.AccountId != null && wins.Any(d => d.AccountId == m.AccountId)) ? Job.CustomerSuccess
                    : Job.Prospecting,
            })
            .GroupBy(m => new { m.OrganizerId, m.Job })
            .Select(g => new { g.Key.OrganizerId, g.Key.Job, Minutes = g.Sum(m => (long)m.DurationMinutes) })
            .ToListAsync(cancellationToken);
        return minutes.ConvertAll(m => new WorkedMinutes(m.OrganizerId, m.Job, m.Minutes));
    }
}
