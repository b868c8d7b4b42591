using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Says what figures mean: whose time goes into other jobs, whether deals are followed up, what team the revenue calls for.</summary>
public sealed class KpiAdviser(IKpiStore sums, IDealHistoryStore history, SalesOptions options)
{
    private const int Quarters = 4;

    /// <summary>Where the time of each person of a scope goes, by the meetings held in a period; those with a warning first.</summary>
    internal async Task<IReadOnlyList<JobTime>> TimeAsync(Viewer viewer, SalesScope scope, Period period, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(period.Days);
        var minutes = await sums.MinutesAsync(scope, from, before, period.Start, options.Kpis.Outbound, cancellationToken);
        return
        [
            .. minutes.GroupBy(m => m.PersonId)
                .Select(g => (Person: viewer.Org.Find(g.Key), Minutes: g.ToDictionary(m => m.Job, m => m.Minutes)))
                .Where(g => g.Person is { Active: true })
                .Select(g => JobTimeCalculator.Of(g.Person!.Name, g.Person.Jobs, g.Minutes, options.Kpis.MostOtherWork))
                .OfType<JobTime>()
                .OrderByDescending(t => t.Warning).ThenByDescending(t => t.OtherShare).ThenBy(t => t.Person, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>A warning for each person whose time goes too much into other jobs.</summary>
    internal static IEnumerable<KpiNote> OtherWork(IReadOnlyList<JobTime> time) => time.Where(t => t.Warning).Select(t => new KpiNote(
        "other_work",
        Say($"{t.Person} spends {t.OtherShare:0.##%} of {t.Hours:0.#} meeting hours on other jobs' work{(t.LargestOther is { } job ? Say($", most of it {Words(job)}") : "")}: a reason to split the job."),
        true));

    /// <summary>Whether open deals have had the follow-ups that most deals need.</summary>
    internal static IEnumerable<KpiNote> FollowUps(OpenPipeline open) => open.FollowUps is { Deals: > 0 } sums && sums.Enough < sums.Deals
        ? [new("follow_ups", Say($"{sums.Deals - sums.Enough:N0} of {sums.Deals:N0} open deals have had fewer than {open.FollowUpsNeeded} follow-ups; 80% of deals need at least that many."), false)]
        : [];

    /// <summary>What team the annual recurring revenue calls for, and who is there.</summary>
    internal async Task<(IReadOnlyList<Kpi> Kpis, IReadOnlyList<KpiNote> Notes)> TeamAsync(Viewer viewer, SalesScope scope, CancellationToken cancellationToken)
    {
        var kpis = options.Kpis;
        var revenues = kpis.AnnualRecurringRevenue is { } known ? [known] : await WonInTwelveMonthsAsync(viewer, scope, cancellationToken);
        var size = TeamSizeAdvisor.Advise(revenues, kpis.ManagerFrom, kpis.DirectorFrom);
        var definition = kpis.AnnualRecurringRevenue is not null
            ? Say("as the settings have it")
            : Say("Σ value of deals won in the twelve months until today, which stands in for recurring revenue: the data does not say what recurs");
        var advice = Say($"At {revenues[0].ToString("N0", CultureInfo.InvariantCulture)} {options.Currency} a year, {TeamSizeAdvisor.Words(size)}.");
        if (revenues.Min() < revenues[0]) advice += Say($" The lowest of the last {revenues.Count} quarter-ends counts, {revenues.Min().ToString("N0", CultureInfo.InvariantCulture)}: one good year is not steady.");
        return (
            [new Kpi("recurring_revenue", kpis.AnnualRecurringRevenue is null ? Say("Won in twelve months") : Say("Annual recurring revenue"), KpiUnit.Money, revenues[0], revenues.Count, definition), .. People(viewer, scope)],
            [new("team_size", advice, false)]);
    }

    /// <summary>A job in words.</summary>
    public static string Words(Job job) => job switch
    {
        Job.Inbound => Say("inbound"),
        Job.Prospecting => Say("prospecting"),
        Job.Closing => Say("closing"),
        Job.CustomerSuccess => Say("customer success"),
    };

    private static IEnumerable<Kpi> People(Viewer viewer, SalesScope scope)
    {
        var people = viewer.Org.People.Where(p => p.Active && scope.Owners?.Contains(p.Id) != false).ToList();
        yield return Count("people_closing", Say("People who close"), p => p.Jobs.Contains(Job.Closing));
        yield return Count("people_opening", Say("People who open doors"), p => p.Jobs.Contains(Job.Inbound) || p.Jobs.Contains(Job.Prospecting));
        yield return Count("people_success", Say("People in customer success"), p => p.Jobs.Contains(Job.CustomerSuccess));
        yield return Count("people_managing", Say("Managers"), p => p.Role == Role.Manager);
        yield return Count("people_operations", Say("People in sales operations"), p => p.Role == Role.SalesOperations);

        Kpi Count(string name, string title, Func<Salesperson, bool> counts)
        {
            var count = people.Count(counts);
            return new(name, title, KpiUnit.Count, count, count, Say("people of the scope who are with the company, by their job"));
        }
    }

    private async Task<IReadOnlyList<decimal>> WonInTwelveMonthsAsync(Viewer viewer, SalesScope scope, CancellationToken cancellationToken)
    {
        var ends = new List<DateOnly> { viewer.Today };
        for (var quarter = options.Calendar.QuarterOf(viewer.Today).Previous(); ends.Count < Quarters; quarter = quarter.Previous()) ends.Add(quarter.End);
        var won = await history.WonByDayAsync(scope, new(ends[^1].AddYears(-1), viewer.Today), cancellationToken);
        return [.. ends.Select(end => new Money(won.Between(end.AddYears(-1).AddDays(1).DayNumber, end.DayNumber), options.CompanyCurrency).Amount)];
    }
}
