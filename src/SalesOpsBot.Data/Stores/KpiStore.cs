using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Data.Stores;

internal sealed class KpiStore(IDbContextFactory<SalesDbContext> contexts) : IKpiStore
{
    public async Task<KpiSums> SumsAsync(SalesScope scope, DateRange days, DateTimeOffset from, DateTimeOffset before, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (days.Start > asOf) return new();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var known = Known(days, asOf);
        var (open, closed) = (context.Deals.Within(scope).Where(d => d.Status == DealStatus.Open), context.Deals.Within(scope).Closed(new(days.Start, DateOnly.MaxValue)));
        var (opened, closedSince) = (await WorkedAsync(open, known, cancellationToken), await WorkedAsync(closed, known, cancellationToken));
        var leads = await LeadsAsync(context, scope, from, before, cancellationToken);
        return leads with
        {
            MeetingMinutes = await Held(context, scope, from, before).SumAsync(m => (long)m.DurationMinutes, cancellationToken),
            Opened = opened.Opened + closedSince.Opened,
            OpenedValue = opened.OpenedValue + closedSince.OpenedValue,
            WorkedValue = opened.Value + closedSince.Value,
        };
    }

    public async Task<RepeatOrders> RepeatOrdersAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (days.Start > asOf) return new(0, 0, 0);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var repeats = context.Deals.Within(scope).Closed(Known(days, asOf))
            .Where(d => d.Status == DealStatus.Won && d.AccountId != null)
            .Where(d => context.Deals.Any(earlier => earlier.AccountId == d.AccountId && earlier.Status == DealStatus.Won && earlier.CloseDate < d.CloseDate));
        var (count, value, _) = await repeats.SumAsync(cancellationToken);
        return new(count, value, await repeats.Select(d => d.AccountId).Distinct().LongCountAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<WorkedMinutes>> MinutesAsync(
        SalesScope scope, DateTimeOffset from, DateTimeOffset before, DateOnly day, IReadOnlyList<string> outbound, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await new WorkedMinutesQuery(context, Held(context, scope, from, before), day, outbound).RunAsync(cancellationToken);
    }

    private static DateRange Known(DateRange days, DateOnly asOf) => new(days.Start, days.End < asOf ? days.End : asOf);

    private static IQueryable<Meeting> Held(SalesDbContext context, SalesScope scope, DateTimeOffset from, DateTimeOffset before) =>
        context.Meetings.Within(scope).Where(m => m.Status == MeetingStatus.Held && m.StartsAt >= from && m.StartsAt < before);

    /// <summary>Deals that had begun by the end of the days; what is not known to have begun later had.</summary>
    private static async Task<(long Value, long Opened, long OpenedValue)> WorkedAsync(IQueryable<Deal> deals, DateRange days, CancellationToken cancellationToken)
    {
        var sums = await deals
            .Where(d => d.CreatedOn == null || d.CreatedOn <= days.End)
            .GroupBy(d => d.Status)
            .Select(g => new
            {
                Value = g.Sum(d => d.CompanyValue ?? 0),
                Opened = g.LongCount(d => d.CreatedOn >= days.Start),
                OpenedValue = g.Sum(d => d.CreatedOn >= days.Start ? d.CompanyValue ?? 0 : 0),
            })
            .ToListAsync(cancellationToken);
        return (sums.Sum(s => s.Value), sums.Sum(s => s.Opened), sums.Sum(s => s.OpenedValue));
    }

    private static async Task<KpiSums> LeadsAsync(SalesDbContext context, SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var sums = await context.Leads.Within(scope)
            .Where(l => l.CreatedAt >= from && l.CreatedAt < before)
            .GroupBy(l => new { l.Status, HasDeal = l.ConvertedDealId != null, Won = context.Deals.Any(d => d.Id == l.ConvertedDealId && d.Status == DealStatus.Won) })
            .Select(g => new { g.Key.Status, g.Key.HasDeal, g.Key.Won, Count = g.LongCount() })
            .ToListAsync(cancellationToken);
        var converted = sums.Where(s => s.HasDeal || s.Status == LeadStatus.Converted).ToList();
        return new()
        {
            Leads = sums.Sum(s => s.Count),
            LeadsQualified = converted.Sum(s => s.Count) + sums.Except(converted).Where(s => s.Status == LeadStatus.Qualified).Sum(s => s.Count),
            LeadsConverted = converted.Sum(s => s.Count),
            LeadsWon = sums.Where(s => s.Won).Sum(s => s.Count),
        };
    }
}
