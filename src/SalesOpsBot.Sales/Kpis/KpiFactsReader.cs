using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.FollowUps;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Reads what key figures are worked out from.</summary>
public sealed class KpiFactsReader(
    IDealStore deals, IStageStore stages, IQuotaStore quotas, IMeetingStore meetings, ILeadStore leads, IForecastSubmissionStore submissions, IKpiStore sums, IFollowUpStore followUps, SalesOptions options)
{
    private readonly WorkingCalendar _calendar = new(options.WorkingHours);

    /// <summary>What was done in a period, against a quota: a running one is compared with part of the one before, and both with the quota of the whole.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="period">The period, or the part of it that is compared with.</param>
    /// <param name="quotaPeriod">The period of the quota, and of the forecasts submitted.</param>
    /// <param name="withRepeats">Whether to look for further orders too.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    internal async Task<KpiFacts> FactsAsync(Viewer viewer, SalesScope scope, Period period, Period quotaPeriod, bool withRepeats, CancellationToken cancellationToken)
    {
        var days = period.Days;
        var (from, before) = viewer.Instants(days);
        var closed = await deals.ClosedAsync(scope, days, viewer.Today, cancellationToken);
        var set = await quotas.QuotasAsync(scope, quotaPeriod.Days, cancellationToken);
        var byPerson = QuotaCalculator.ByPerson(set, quotaPeriod.Days, options.CompanyCurrency).Where(q => q.Value.MinorUnits > 0).ToList();
        var sellers = Sellers(viewer, scope);
        return new()
        {
            Closed = closed,
            Sellers = sellers.Count,
            Meetings = await meetings.CountHeldAsync(scope, from, before, cancellationToken),
            Sums = await sums.SumsAsync(scope, days, from, before, viewer.Today, cancellationToken),
            WorkingHours = WorkingHours(sellers, from, before < viewer.Now ? before : viewer.Now),
            Response = await ResponseAsync(viewer, scope, from, before, cancellationToken),
            Repeat = withRepeats ? await sums.RepeatOrdersAsync(scope, days, viewer.Today, cancellationToken) : null,
            Committed = await CommittedAsync(viewer, scope, quotaPeriod, cancellationToken),
            Over = quotaPeriod.End < viewer.Today,
            Quota = QuotaCalculator.Total(set, quotaPeriod.Days, viewer.Org, options.CompanyCurrency),
            PeopleWithQuota = byPerson.Count,
            PeopleAtQuota = byPerson.Count(q => closed.WonValueByOwner.GetValueOrDefault(q.Key.Value) >= q.Value.MinorUnits),
        };
    }

    /// <summary>The open deals as they stand.</summary>
    internal async Task<OpenPipeline> OpenAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken)
    {
        var known = (await stages.StagesAsync(cancellationToken)).ToDictionary(s => s.Id);
        var all = DealRows.Counted(await deals.TotalsAsync(scope, new() { Status = DealStatus.Open }, viewer.Today, cancellationToken));
        var due = DealRows.Counted(await deals.TotalsAsync(scope, new() { Status = DealStatus.Open, Closing = period.Days }, viewer.Today, cancellationToken));
        var currency = options.CompanyCurrency;
        return new(all.Sum(t => t.Count), new(all.Sum(t => t.Value), currency), PipelineCalculator.Weigh(all, known, currency), new(due.Sum(t => t.Value), currency))
        {
            FollowUps = await followUps.OfOpenAsync(scope, options.Kpis.FollowUps, cancellationToken),
            FollowUpsNeeded = options.Kpis.FollowUps,
        };
    }

    private static List<Salesperson> Sellers(Viewer viewer, SalesScope scope) =>
        [.. viewer.Org.People.Where(p => p is { Active: true, Role: Role.Rep or Role.Sdr } && scope.Owners?.Contains(p.Id) != false)];

    private decimal WorkingHours(List<Salesperson> sellers, DateTimeOffset from, DateTimeOffset to) => sellers
        .GroupBy(p => p.TimeZone)
        .Sum(zone => zone.Count() * (decimal)_calendar.Between(from, to, LocalTime.Zone(zone.Key)).TotalHours);

    private async Task<ResponseTimes> ResponseAsync(Viewer viewer, SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var contacts = await leads.ContactsAsync(scope, from, before, cancellationToken);
        var clock = new LeadResponseClock(options.WorkingHours, viewer.Org);
        return ResponseTimes.Of([.. LeadContacts.Counted(contacts, viewer.Now).Select(c => clock.WorkingWait(c, viewer.Now))], options.Leads.Response.Target);
    }

    private async Task<Money?> CommittedAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken)
    {
        var calls = new SubmittedCalls(await submissions.SubmissionsAsync(scope, period.Days, cancellationToken), viewer.Org);
        var standing = calls.At(period, period.Start) is { Count: > 0 } first ? first : calls.At(period, period.End);
        return standing.Count == 0 ? null : new(standing.Sum(c => c.Submission.Commit), options.CompanyCurrency);
    }
}
