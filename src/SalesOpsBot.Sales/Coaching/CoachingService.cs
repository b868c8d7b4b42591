using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Coaching;

/// <summary>Answers whom to talk with first, why, and what to ask.</summary>
public sealed class CoachingService(AnalysisService analyses, DealRiskService risks, IDealStore deals, SalesOptions options)
{
    // Those whom somebody can talk with in a week; the others have no need to be looked up.
    private const int LookedUp = 6;

    /// <summary>The coaching list.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<CoachingReport>> ListAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        await (await analyses.QuadrantsAsync(viewer, period, scope, cancellationToken)).ThenAsync(quadrants =>
            AccessPolicy.Resolve(viewer, scope).ThenAsync<CoachingReport>(whose => ReportAsync(viewer, whose, quadrants, cancellationToken)));

    private async Task<Outcome<CoachingReport>> ReportAsync(Viewer viewer, SalesScope scope, RepQuadrantReport quadrants, CancellationToken cancellationToken)
    {
        var now = await ByOwnerAsync(viewer, scope, quadrants.Period, cancellationToken);
        var before = await ByOwnerAsync(viewer, scope, quadrants.ComparedWith, cancellationToken);
        var reps = viewer.Org.People.Where(p => p is { Active: true, Role: Role.Rep } && scope.Owners?.Contains(p.Id) != false).ToLookup(p => p.Name, StringComparer.Ordinal);
        var lines = new List<CoachingLine>();
        foreach (var standing in quadrants.Reps.OrderBy(r => CoachingCalculator.Rank(r.Kind)).ThenBy(r => r.Won.MinorUnits - r.Previous.MinorUnits).ThenBy(r => r.Rep, StringComparer.Ordinal))
        {
            var key = reps[standing.Rep].Select(p => p.Id.Value.ToString(CultureInfo.InvariantCulture)).FirstOrDefault() ?? "";
            lines.Add(Line(standing, now.GetValueOrDefault(key), before.GetValueOrDefault(key), lines.Count < LookedUp ? await AtRiskAsync(viewer, standing.Rep, cancellationToken) : null));
        }

        return new CoachingReport
        {
            AsOf = viewer.Now,
            Scope = quadrants.Scope,
            ScopeLabel = quadrants.ScopeLabel,
            Period = quadrants.Period,
            ComparedWith = quadrants.ComparedWith,
            Reps = lines,
            Receipt = new(Say("coaching list"), 1, Say("falling stars first, then deteriorating laggards, improving laggards and rising stars, each by what was won less than in the period before, day for day; value won = deals closed × win rate × value of a win, and the question is about the factor that fell by the largest share"), lines.Sum(l => l.Closed + l.PreviousClosed)),
        };
    }

    private CoachingLine Line(RepStanding standing, DealGroup? now, DealGroup? before, long? atRisk)
    {
        var driver = CoachingCalculator.Driver(now, before);
        return new()
        {
            Rep = standing.Rep,
            Kind = standing.Kind,
            Won = standing.Won,
            Previous = standing.Previous,
            Closed = Closed(now),
            PreviousClosed = Closed(before),
            WinRate = Rounded(CoachingCalculator.WinRate(now)),
            PreviousWinRate = Rounded(CoachingCalculator.WinRate(before)),
            DealSize = Size(now),
            PreviousDealSize = Size(before),
            Driver = driver,
            Question = CoachingCalculator.Question(standing.Kind, driver),
            AtRisk = atRisk,
        };
    }

    private async Task<long?> AtRiskAsync(Viewer viewer, string rep, CancellationToken cancellationToken) =>
        (await risks.AtRiskAsync(viewer, rep == viewer.Person.Name ? "me" : $"rep:{rep}", null, null, cancellationToken)).Match(report => report.Count, _ => (long?)null);

    private async Task<Dictionary<string, DealGroup>> ByOwnerAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken) =>
        (await deals.GroupsAsync(scope, period.Days, DealGrouping.Owner, viewer.Today, cancellationToken)).ToDictionary(g => g.Key);

    private Money? Size(DealGroup? group) => group is { Won: > 0 } ? new(group.WonValue / group.Won, options.CompanyCurrency) : null;

    private static long Closed(DealGroup? group) => group is null ? 0 : group.Won + group.Lost;

    private static decimal? Rounded(decimal? share) => share is { } s ? decimal.Round(s, 4, MidpointRounding.AwayFromZero) : null;
}
