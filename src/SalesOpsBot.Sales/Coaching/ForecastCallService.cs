using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Coaching;

/// <summary>Prepares a manager's forecast call.</summary>
public sealed class ForecastCallService(IForecastSubmissionStore submissions, IDealStore deals, PipelineChangeService changes, DealRiskService risks, SalesOptions options)
{
    private const int DealsShown = 5;

    /// <summary>Whose call changed, what moved, what is missing.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">That is forecast, in canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<ForecastCallReport>> PrepareAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument.Read(period, options.Calendar.QuarterOf(viewer.Today)).ThenAsync(async when =>
            await (await changes.ChangesAsync(viewer, null, whose.Canonical, when.ToString(), cancellationToken)).ThenAsync(async moved =>
                await (await risks.AtRiskAsync(viewer, whose.Canonical, when.ToString(), null, cancellationToken)).ThenAsync<ForecastCallReport>(async atRisk =>
                {
                    var calls = await CallsAsync(viewer, whose, when, cancellationToken);
                    return new ForecastCallReport
                    {
                        AsOf = viewer.Now,
                        Scope = whose.Canonical,
                        ScopeLabel = whose.Label,
                        Period = when,
                        Since = moved.Since,
                        Calls = calls,
                        Opening = moved.Opening,
                        Movements = moved.Movements,
                        Closing = moved.Closing,
                        AtRisk = atRisk.Count,
                        AtRiskValue = atRisk.Value,
                        RiskyDeals = [.. atRisk.Deals.Take(DealsShown)],
                        Receipt = new(Say("forecast call"), 1, Say("each person's last call for exactly this period beside the one before and what is won so far; pipeline changes and deals at risk as their own answers tell them"), calls.Count + atRisk.Count)
                        {
                            Steps = [.. moved.Receipt.Steps],
                            LeftOut = moved.Receipt.LeftOut,
                        },
                    };
                }))));

    private async Task<IReadOnlyList<ForecastCallLine>> CallsAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken)
    {
        var made = (await submissions.SubmissionsAsync(scope, period.Days, cancellationToken))
            .Where(s => s.Start == period.Start && s.End == period.End && s.SubmittedAt <= viewer.Now)
            .ToLookup(s => s.SalespersonId);
        var won = (await deals.GroupsAsync(scope, period.Days, DealGrouping.Owner, viewer.Today, cancellationToken)).ToDictionary(g => g.Key, g => g.WonValue);
        var lines = viewer.Org.People.Where(p => p is { Active: true, Role: Role.Rep } && scope.Owners?.Contains(p.Id) != false).Select(person =>
        {
            var own = made[person.Id].OrderBy(s => s.SubmittedAt).ThenBy(s => s.Id).ToList();
            var last = own.LastOrDefault();
            return new ForecastCallLine(
                person.Name,
                last is null ? null : Of(last.Commit),
                own.Count > 1 ? Of(own[^2].Commit) : null,
                last?.SubmittedAt,
                Of(won.GetValueOrDefault(person.Id.Value.ToString(CultureInfo.InvariantCulture))),
                last?.Note);
        });
        return [.. lines.OrderByDescending(l => l.IsChanged).ThenBy(l => l.Commit is not null).ThenByDescending(l => l.IsBelowWon).ThenBy(l => l.Person, StringComparer.Ordinal)];
    }

    private Money Of(long minorUnits) => new(minorUnits, options.CompanyCurrency);
}
