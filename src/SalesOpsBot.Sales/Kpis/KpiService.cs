using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Answers questions about key figures.</summary>
public sealed class KpiService(KpiFactsReader reader, KpiAdviser adviser, SalesOptions options)
{
    private const int LargestComparison = 3;
    private const int MostWarnings = 3;

    /// <summary>All key figures of a period, or those that one job is measured by.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="focus">What they are looked at for: <c>inbound</c>, <c>prospecting</c>, <c>closing</c>, <c>success</c>, <c>time</c> or <c>team_size</c>; all where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<KpiReport>> KpisAsync(Viewer viewer, string? period, string? scope, string? focus, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => KpiFocusArgument.Read(focus).ThenAsync(about => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => KpisAsync(viewer, when, whose, about, cancellationToken))));

    /// <summary>The key figures of a period beside those of another, or of other people.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="with">Another period, or up to three scopes separated by commas; the period before where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<KpiComparison>> CompareAsync(Viewer viewer, string? period, string? with, string? scope, CancellationToken cancellationToken)
    {
        var first = await KpisAsync(viewer, period, scope, null, cancellationToken);
        return await first.ThenAsync(async left =>
        {
            var others = Others(left, with).Take(LargestComparison);
            var sides = new List<KpiReport> { left };
            foreach (var (when, whose) in others)
            {
                var side = await KpisAsync(viewer, when, whose, null, cancellationToken);
                if (side is Outcome<KpiReport>.Failed failed) return failed.Problem;
                sides.Add(((Outcome<KpiReport>.Found)side).Value);
            }

            return (Outcome<KpiComparison>)new KpiComparison
            {
                AsOf = left.AsOf,
                Scope = left.Scope,
                ScopeLabel = left.ScopeLabel,
                Sides = sides,
                Receipt = left.Receipt,
            };
        });
    }

    /// <summary>The sides that <c>with</c> names: periods of the same scope, or scopes of the same period.</summary>
    private static IEnumerable<(string Period, string Scope)> Others(KpiReport left, string? with)
    {
        if (string.IsNullOrWhiteSpace(with)) return [(left.ComparedWith.ToString(), left.Scope)];
        return with.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(side => Period.TryParse(side) is { } when ? (when.ToString(), left.Scope) : (left.Period.ToString(), side));
    }

    private async Task<Outcome<KpiReport>> KpisAsync(Viewer viewer, Period period, SalesScope scope, KpiFocus? focus, CancellationToken cancellationToken)
    {
        var job = KpiFocusArgument.JobOf(focus);
        var doing = job is { } known ? AccessPolicy.OfJob(viewer, scope, known) : scope;
        var people = doing ?? scope;
        var (compared, yearBefore) = (period.ComparableBefore(viewer.Today), period.ComparableYearBefore(viewer.Today));
        var repeats = focus == KpiFocus.Success;
        var now = await reader.FactsAsync(viewer, people, period, period, repeats, cancellationToken);
        var before = await reader.FactsAsync(viewer, people, compared, period.Previous(), repeats, cancellationToken);
        // Of a whole year, the period before is the year before.
        var lastYear = yearBefore == compared ? null : await reader.FactsAsync(viewer, people, yearBefore, period.YearBefore(), repeats, cancellationToken);
        var open = await reader.OpenAsync(viewer, people, period, cancellationToken);
        var kpis = FocusedKpis.Of(focus, KpiCalculator.Calculate(now, before, lastYear, open, options.CompanyCurrency));
        var time = await adviser.TimeAsync(viewer, people, period, cancellationToken);
        var (team, advice) = focus == KpiFocus.TeamSize ? await adviser.TeamAsync(viewer, scope, cancellationToken) : ([], []);
        kpis = [.. team, .. kpis];
        return new KpiReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            ComparedWith = compared,
            YearBefore = yearBefore,
            YearBeforeKnown = lastYear?.HasAny,
            Focus = focus,
            Kpis = kpis,
            Notes = [.. Nobody(job, doing), .. advice, .. Warnings(focus, time, open)],
            Time = focus == KpiFocus.Time || (job is not null && doing is not null) ? time : [],
            Currency = options.CompanyCurrency.Code,
            Receipt = new(Say("key figures"), 2, Say("each figure by its own definition; changes are measured against the period before and the same period a year earlier, day for day"), now.Closed.Won + now.Closed.Lost)
            {
                Steps = [.. kpis.Select(k => new ReceiptStep(k.Title, k.Definition, k.Value is null ? k.Note ?? "" : $"n = {k.Rows}"))],
                LeftOut = [.. DealRows.Some((now.Closed.WonWithoutValue, Say("won deals without a value in the company's currency: counted, but worth nothing here")))],
            },
        };
    }

    private static IEnumerable<KpiNote> Nobody(Job? job, SalesScope? doing) => job is { } asked && doing is null
        ? [new("people", Say($"Nobody here has {KpiAdviser.Words(asked)} as their job, so these are the figures of everybody."), false)]
        : [];

    private static IEnumerable<KpiNote> Warnings(KpiFocus? focus, IReadOnlyList<JobTime> time, OpenPipeline open)
    {
        if (focus == KpiFocus.TeamSize) return [];
        var followUps = focus is null or KpiFocus.Closing ? KpiAdviser.FollowUps(open) : [];
        var otherWork = KpiAdviser.OtherWork(time);
        if (focus != KpiFocus.Time) return [.. otherWork.Take(MostWarnings), .. followUps];
        return otherWork.Any() ? otherWork
            : [new("other_work", time.Count == 0 ? Say("No meeting with a length was held in the period, so nothing is known of where the time goes.") : Say("Nobody spends too much time on other jobs' work."), false)];
    }
}
