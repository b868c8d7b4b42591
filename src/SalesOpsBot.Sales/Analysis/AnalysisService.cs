using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>Answers questions about closed deals: who and what wins, how much, how often and how fast.</summary>
public sealed class AnalysisService(IDealStore deals, QuotaGroupReader quotas, SalesOptions options)
{
    private const int MostRows = 50;
    private const int UsualPeriods = 4;
    private const int FewestUsualPeriods = 2;

    /// <summary>Closed deals by rep, product, region, account, sector or stretch of time.</summary>
    public Task<Outcome<AnalysisReport>> AnalyseAsync(Viewer viewer, AnalysisQuery query, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, query.Scope).ThenAsync(whose => Read(viewer, query.Period, query.By, query.Metric, AnalysisBy.Rep).ThenAsync(asked => Order(query.Order).ThenAsync(async order =>
        {
            var report = await ReportAsync(viewer, whose, asked.Period, asked.By, asked.Metric, cancellationToken);
            Outcome<AnalysisReport> ordered = order switch
            {
                AnalysisOrder.Best => report,
                AnalysisOrder.Worst => WorstFirst(report),
                _ => await AgainstUsualAsync(viewer, whose, report, asked.Metric, order, cancellationToken),
            };
            return ordered.Then<AnalysisReport>(all => all with { Rows = [.. all.Rows.Take(Math.Clamp(query.Limit ?? MostRows, 1, MostRows))] });
        })));

    /// <summary>The reps of a scope by rank. Reps may see the company's ranks, though not the figures of others.</summary>
    public Task<Outcome<AnalysisReport>> LeaderboardAsync(Viewer viewer, string? metric, string? period, string? scope, string? order, CancellationToken cancellationToken) =>
        Read(viewer, period, "rep", metric, AnalysisBy.Rep).ThenAsync(asked => Order(order).ThenAsync(first => AccessPolicy.Leaderboard(viewer, scope, options.LeaderboardForAll).ThenAsync(async seen =>
        {
            var report = await ReportAsync(viewer, seen.Scope, asked.Period, asked.By, asked.Metric, cancellationToken);
            if (first == AnalysisOrder.Worst) report = WorstFirst(report);
            return (Outcome<AnalysisReport>)(seen.RanksOnly ? RanksOnly(report, viewer) : report);
        })));

    /// <summary>A metric over time.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="metric">See <see cref="MetricDefinition.Read"/>.</param>
    /// <param name="period">The whole stretch; the current fiscal year where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="by"><c>week</c>, <c>month</c> or <c>quarter</c>; month where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<AnalysisReport>> TrendAsync(Viewer viewer, string? metric, string? period, string? scope, string? by, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => Read(viewer, period ?? options.Calendar.YearOf(viewer.Today).ToString(), by, metric, AnalysisBy.Month).ThenAsync(async asked =>
            OverTime(asked.By)
                ? (Outcome<AnalysisReport>)await ReportAsync(viewer, whose, asked.Period, asked.By, asked.Metric, cancellationToken)
                : Problem.Invalid("by", "A trend goes by week, month or quarter.")));

    /// <summary>The reps of a scope by kind: rising and falling stars, improving and deteriorating laggards.</summary>
    public Task<Outcome<RepQuadrantReport>> QuadrantsAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument.Read(period, options.Calendar.QuarterOf(viewer.Today)).ThenAsync(async when =>
        {
            var compared = when.ComparableBefore(viewer.Today);
            var (now, before) = (await WonByOwnerAsync(viewer, whose, when, cancellationToken), await WonByOwnerAsync(viewer, whose, compared, cancellationToken));
            var reps = viewer.Org.People.Where(p => p is { Active: true, Role: Role.Rep } && whose.Owners?.Contains(p.Id) != false).ToList();
            var (middle, standings) = RepQuadrantCalculator.Sort([.. reps.Select(r => (r.Name, Won(now, r), Won(before, r)))], options.CompanyCurrency);
            return (Outcome<RepQuadrantReport>)new RepQuadrantReport
            {
                AsOf = viewer.Now,
                Scope = whose.Canonical,
                ScopeLabel = whose.Label,
                Period = when,
                ComparedWith = compared,
                Middle = middle,
                Reps = standings,
                Receipt = new(Say("kinds of rep"), 1, Say("high: value won at or above the middle of the reps; growing: at least as much as in the period before, day for day"), reps.Count),
            };
        }));

    private static AnalysisReport WorstFirst(AnalysisReport report) => report with { Order = AnalysisOrder.Worst, Rows = [.. report.Rows.Where(r => r.Value is not null).Reverse()] };

    private async Task<Outcome<AnalysisReport>> AgainstUsualAsync(
        Viewer viewer, SalesScope scope, AnalysisReport report, MetricDefinition metric, AnalysisOrder order, CancellationToken cancellationToken)
    {
        if (OverTime(report.By)) return Problem.Invalid("by", "I can compare reps, products, regions, accounts, sectors and stages with their own usual, but not stretches of time.");
        List<(Period Period, IReadOnlyList<DealGroup> Groups)> before = [];
        foreach (var period in report.Period.ComparablesBefore(viewer.Today, UsualPeriods))
            if (await GroupsAsync(viewer, scope, period, report.By, metric, cancellationToken) is { Count: > 0 } groups) before.Add((period, groups));
        if (before.Count < FewestUsualPeriods) return Problem.Invalid("period", $"Too little closed before {report.Period.ToWords()} to say what is usual. Try a later or a shorter period.");
        var now = await GroupsAsync(viewer, scope, report.Period, report.By, metric, cancellationToken);
        return report with
        {
            Order = order,
            UsualPeriods = [.. before.Select(b => b.Period)],
            Rows = UsualCalculator.Compare(now, [.. before.Select(b => b.Groups)], metric, order, options.CompanyCurrency),
            Receipt = report.Receipt with { Definition = Say($"{metric.Definition}; usual: the mean of the same figure over {string.Join(", ", before.Select(b => b.Period))}") },
        };
    }

    private async Task<Dictionary<string, DealGroup>> WonByOwnerAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken) =>
        (await deals.GroupsAsync(scope, period.Days, DealGrouping.Owner, viewer.Today, cancellationToken)).ToDictionary(g => g.Key);

    private Money Won(Dictionary<string, DealGroup> groups, Salesperson rep) =>
        new(groups.GetValueOrDefault(rep.Id.Value.ToString(CultureInfo.InvariantCulture))?.WonValue ?? 0, options.CompanyCurrency);

    private async Task<AnalysisReport> ReportAsync(Viewer viewer, SalesScope scope, Period period, AnalysisBy by, MetricDefinition metric, CancellationToken cancellationToken)
    {
        var overTime = OverTime(by);
        var groups = await GroupsAsync(viewer, scope, period, by, metric, cancellationToken);
        var before = overTime ? [] : await GroupsAsync(viewer, scope, period.ComparableBefore(viewer.Today), by, metric, cancellationToken);
        // A deal passes several stages: its total is not that of the lines.
        var all = (by == AnalysisBy.Stage ? await GroupsAsync(viewer, scope, period, AnalysisBy.Rep, metric, cancellationToken) : groups).Aggregate(new DealGroup("", 0, 0, 0, 0, 0, 0), (sum, g) => sum + g);
        return new()
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            ComparedWith = overTime ? null : period.ComparableBefore(viewer.Today),
            By = by,
            Metric = metric.Name,
            MetricTitle = metric.Title,
            Unit = metric.Unit,
            Currency = options.CompanyCurrency.Code,
            Rows = overTime
                ? AnalysisCalculator.Series(groups, Known(period, viewer.Today), by, metric, options.CompanyCurrency)
                : AnalysisCalculator.Rank(groups, before, metric, options.CompanyCurrency),
            Total = metric.Measure(all, options.CompanyCurrency),
            Receipt = new(Say($"{metric.Title.ToString().ToLowerInvariant()} by {AnalysisByWords.Of(by)}"), 1, by == AnalysisBy.Stage ? Say($"{metric.Definition}; a deal counts in every stage that it passed") : metric.Definition, metric.Rows(all))
            {
                LeftOut = [.. DealRows.Some((all.WonWithoutValue, Say("won deals without a value in the company's currency: counted, but worth nothing here")))],
            },
        };
    }

    private async Task<IReadOnlyList<DealGroup>> GroupsAsync(Viewer viewer, SalesScope scope, Period period, AnalysisBy by, MetricDefinition metric, CancellationToken cancellationToken)
    {
        var groups = await deals.GroupsAsync(scope, period.Days, Grouping(by), viewer.Today, cancellationToken);
        if (metric.Metric == Metric.Attainment) groups = [.. groups, .. await quotas.ReadAsync(viewer, scope, period, by, cancellationToken)];
        return by switch
        {
            AnalysisBy.Rep => AnalysisCalculator.Regroup(groups, key => Owner(viewer, key)?.Name),
            AnalysisBy.Region => AnalysisCalculator.Regroup(groups, key => Owner(viewer, key)?.Office),
            _ when OverTime(by) => groups,
            _ => AnalysisCalculator.Regroup(groups, key => key.Length == 0 ? null : key),
        };
    }

    private static Salesperson? Owner(Viewer viewer, string key) => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? viewer.Org.Find(new(id)) : null;

    private static DealGrouping Grouping(AnalysisBy by) => by switch
    {
        AnalysisBy.Rep or AnalysisBy.Region => DealGrouping.Owner,
        AnalysisBy.Product => DealGrouping.Product,
        AnalysisBy.Account => DealGrouping.Account,
        AnalysisBy.Sector => DealGrouping.Sector,
        AnalysisBy.Stage => DealGrouping.Stage,
        AnalysisBy.Week or AnalysisBy.Month or AnalysisBy.Quarter => DealGrouping.Day,
    };

    /// <summary>Only the lines of those whose figures the person may see keep them.</summary>
    private static AnalysisReport RanksOnly(AnalysisReport report, Viewer viewer)
    {
        var seen = viewer.Org.People.Where(p => AccessPolicy.MaySee(viewer, p)).Select(p => p.Name).ToHashSet();
        return report with
        {
            RanksOnly = true,
            Total = null,
            Rows = [.. report.Rows.Select(r => seen.Contains(r.Label) ? r : r with { Value = null, Previous = null, Rows = 0 })],
        };
    }

    private static DateRange Known(Period period, DateOnly today) => new(period.Start, period.End > today && period.Start <= today ? today : period.End);

    private Outcome<(Period Period, AnalysisBy By, MetricDefinition Metric)> Read(Viewer viewer, string? period, string? by, string? metric, AnalysisBy unsaid) =>
        PeriodArgument.Read(period, options.Calendar.QuarterOf(viewer.Today)).Then(when => ReadBy(by, unsaid).Then(lines => MetricDefinition.Read(metric)
            .Then<(Period, AnalysisBy, MetricDefinition)>(measure => measure.Metric == Metric.Attainment && !QuotaGroupReader.Has(lines)
                ? Problem.Invalid("by", "Quotas are people's: I measure attainment by rep, by region, or by week, month or quarter.")
                : (when, lines, measure))));

    private static Outcome<AnalysisBy> ReadBy(string? by, AnalysisBy unsaid) => string.IsNullOrWhiteSpace(by)
        ? unsaid
        : Enum.TryParse<AnalysisBy>(by.Trim(), ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : Problem.Invalid("by", $"I can't go by “{by.Trim()}”. I go by {string.Join(", ", Enum.GetNames<AnalysisBy>().Select(n => n.ToLowerInvariant()))}.");

    private static Outcome<AnalysisOrder> Order(string? order) => string.IsNullOrWhiteSpace(order)
        ? AnalysisOrder.Best
        : Enum.TryParse<AnalysisOrder>(order.Trim(), ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : Problem.Invalid("order", $"Lines come best or worst first, or more, less or unusual against their usual; not “{order.Trim()}”.");

    private static bool OverTime(AnalysisBy by) => by is AnalysisBy.Week or AnalysisBy.Month or AnalysisBy.Quarter;
}
