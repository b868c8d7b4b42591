using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Receipts;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Leads.Funnels;

/// <summary>Answers how leads turn into deals.</summary>
public sealed class FunnelService(ILeadStore leads, SalesOptions options)
{
    /// <summary>How far the leads that arrived in a period came, until now.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<FunnelReport>> FunnelAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => FunnelAsync(viewer, when, whose, cancellationToken)));

    private async Task<Outcome<FunnelReport>> FunnelAsync(Viewer viewer, Period period, SalesScope scope, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(period.Days);
        var arrived = await leads.ArrivedAsync(scope, from, before, cancellationToken);
        var records = arrived.Where(r => r.Lead.CreatedAt <= viewer.Now).ToList();
        var day = period.End < viewer.Today ? period.End : viewer.Today;
        var rules = options.LeadsOn(day);
        var steps = FunnelCalculator.Calculate(records.Select(r => LeadScorer.FurthestStage(r, viewer.Now, rules)));
        var (mql, sql) = (rules.MarketingQualifiedFrom, rules.SalesQualifiedFrom);
        return new FunnelReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Steps = steps,
            StillOpen = records.Count(r => r.DealStatus is DealStatus.Open || (r.DealStatus is null && LeadStatuses.Open.Contains(r.Lead.Status))),
            GivenUp = records.Count(r => r.Lead.Status == LeadStatus.Disqualified),
            Receipt = new(Say("lead funnel"), 1, Say($"leads that arrived in the period, by the furthest they came until now: marketing-qualified at {mql:0.#} points, sales-qualified at {sql:0.#} points or when somebody qualified them, deal when converted; each step counts those who came further too"), records.Count)
            {
                Steps = [.. steps.Skip(1).Zip(steps, (step, above) => new ReceiptStep(step.Title, string.Create(CultureInfo.InvariantCulture, $"{step.Count:N0} ÷ {above.Count:N0} {above.Title.ToLowerInvariant()}"), step.Conversion?.ToString("P1", CultureInfo.InvariantCulture) ?? Say("none came so far"))), .. options.Imported.On(SettingsKind.LeadScoring, day) is { } version ? [version.Step(Say("Scoring rules"))] : Array.Empty<ReceiptStep>()],
                LeftOut = arrived.Count > records.Count ? [new(arrived.Count - records.Count, Say("leads that the data has arriving after now"))] : [],
            },
        };
    }
}
