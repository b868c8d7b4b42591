using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Answers questions about key figures.</summary>
public sealed class KpiService(IDealStore deals, IStageStore stages, IQuotaStore quotas, IMeetingStore meetings, SalesOptions options)
{
    private const int LargestComparison = 3;

    /// <summary>All key figures of a period.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<KpiReport>> KpisAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => KpisAsync(viewer, when, whose, cancellationToken)));

    /// <summary>The key figures of a period beside those of another, or of other people.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="with">Another period, or up to three scopes separated by commas; the period before where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<KpiComparison>> CompareAsync(Viewer viewer, string? period, string? with, string? scope, CancellationToken cancellationToken)
    {
        var first = await KpisAsync(viewer, period, scope, cancellationToken);
        return await first.ThenAsync(async left =>
        {
            var others = Others(left, with).Take(LargestComparison);
            var sides = new List<KpiReport> { left };
            foreach (var (when, whose) in others)
            {
                var side = await KpisAsync(viewer, when, whose, cancellationToken);
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

    private async Task<Outcome<KpiReport>> KpisAsync(Viewer viewer, Period period, SalesScope scope, CancellationToken cancellationToken)
    {
        var compared = period.ComparableBefore(viewer.Today);
        var now = await FactsAsync(viewer, scope, period.Days, period.Days, cancellationToken);
        var before = await FactsAsync(viewer, scope, compared.Days, period.Previous().Days, cancellationToken);
        var open = await OpenAsync(viewer, scope, period, cancellationToken);
        var kpis = KpiCalculator.Calculate(now, before, open, options.CompanyCurrency);
        return new KpiReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            ComparedWith = compared,
            Kpis = kpis,
            Currency = options.CompanyCurrency.Code,
            Receipt = new("key figures", 1, "each figure by its own definition; changes are measured against the period before, day for day", now.Closed.Won + now.Closed.Lost)
            {
                Steps = [.. kpis.Select(k => new ReceiptStep(k.Title, k.Definition, k.Value is null ? k.Note ?? "" : $"n = {k.Rows}"))],
                LeftOut = [.. DealRows.Some((now.Closed.WonWithoutValue, "won deals without a value in the company's currency: counted, but worth nothing here"))],
            },
        };
    }

    /// <summary>What was done on some days, against the quota of the whole period: of a running one as of the one before.</summary>
    private async Task<KpiFacts> FactsAsync(Viewer viewer, SalesScope scope, DateRange days, DateRange quotaDays, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(days);
        var closed = await deals.ClosedAsync(scope, days, viewer.Today, cancellationToken);
        var set = await quotas.QuotasAsync(scope, quotaDays, cancellationToken);
        var byPerson = QuotaCalculator.ByPerson(set, quotaDays, options.CompanyCurrency).Where(q => q.Value.MinorUnits > 0).ToList();
        return new()
        {
            Closed = closed,
            Reps = viewer.Org.People.Count(p => p is { Active: true, Role: Role.Rep } && scope.Owners?.Contains(p.Id) != false),
            Meetings = await meetings.CountHeldAsync(scope, from, before, cancellationToken),
            Quota = QuotaCalculator.Total(set, quotaDays, viewer.Org, options.CompanyCurrency),
            PeopleWithQuota = byPerson.Count,
            PeopleAtQuota = byPerson.Count(q => closed.WonValueByOwner.GetValueOrDefault(q.Key.Value) >= q.Value.MinorUnits),
        };
    }

    private async Task<OpenPipeline> OpenAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken)
    {
        var known = (await stages.StagesAsync(cancellationToken)).ToDictionary(s => s.Id);
        var all = DealRows.Counted(await deals.TotalsAsync(scope, new() { Status = DealStatus.Open }, viewer.Today, cancellationToken));
        var due = DealRows.Counted(await deals.TotalsAsync(scope, new() { Status = DealStatus.Open, Closing = period.Days }, viewer.Today, cancellationToken));
        var currency = options.CompanyCurrency;
        return new(all.Sum(t => t.Count), new(all.Sum(t => t.Value), currency), PipelineCalculator.Weigh(all, known, currency), new(due.Sum(t => t.Value), currency));
    }
}
