using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Works out key figures. Pure. The definitions are those of the sales guides and of the industry; see each line.</summary>
public static class KpiCalculator
{
    /// <summary>All key figures that the facts allow.</summary>
    /// <param name="now">The facts of the period.</param>
    /// <param name="before">The facts of the period compared with.</param>
    /// <param name="open">The open deals as they stand.</param>
    /// <param name="currency">The company's currency.</param>
    public static IReadOnlyList<Kpi> Calculate(KpiFacts now, KpiFacts before, OpenPipeline open, Currency currency)
    {
        var previous = OfPeriod(before, currency).ToDictionary(k => k.Name, k => k.Value);
        return
        [
            .. OfPeriod(now, currency).Select(k => k with { Previous = previous[k.Name] }),
            .. Standing(now, open, currency),
        ];
    }

    private static IReadOnlyList<Kpi> OfPeriod(KpiFacts facts, Currency currency)
    {
        var closed = facts.Closed;
        var won = new Money(closed.WonValue, currency);
        var valued = closed.Won - closed.WonWithoutValue;
        var average = valued == 0 ? (decimal?)null : Round(won.Amount / valued, 2);
        var winRate = Share(closed.Won, closed.Won + closed.Lost);
        var cycles = closed.WonCycleDays.Values.Sum();
        var cycle = cycles == 0 ? (decimal?)null : Round((decimal)closed.WonCycleDays.Sum(c => c.Key * c.Value) / cycles, 2);
        return
        [
            new("won_value", "Won", KpiUnit.Money, won.Amount, closed.Won, "Σ value of deals won, by close date"),
            new("won_count", "Deals won", KpiUnit.Count, closed.Won, closed.Won, "number of deals won, by close date"),
            new("win_rate", "Win rate", KpiUnit.Ratio, winRate, closed.Won + closed.Lost, "won ÷ (won + lost), by number and close date; open deals do not count") { Note = winRate is null ? "nothing closed" : null },
            new("lost_count", "Deals lost", KpiUnit.Count, closed.Lost, closed.Lost, "number of deals lost, by close date"),
            WinRateByValue(closed),
            new("average_deal", "Average deal", KpiUnit.Money, average, valued, "value won ÷ deals won") { Note = average is null ? "nothing won" : null },
            new("median_deal", "Median deal", KpiUnit.Money, closed.MedianWonValue / currency.MinorPerUnit, valued, "the middle value of the deals won") { Note = closed.MedianWonValue is null ? "nothing won" : null },
            new("sales_cycle", "Sales cycle", KpiUnit.Days, cycle, cycles, "mean days from first day to close of deals won") { Note = cycle is null ? "no deal won with a known first day" : null },
            new("sales_cycle_median", "Sales cycle, median", KpiUnit.Days, MedianDays(closed.WonCycleDays), cycles, "the middle number of days from first day to close of deals won"),
            new("new_customers", "New customers", KpiUnit.Count, closed.NewCustomers, closed.NewCustomers, "accounts whose first won deal ever closed in the period"),
            Attainment(facts, won),
            new("reps_at_quota", "Reps at quota", KpiUnit.Ratio, Share(facts.PeopleAtQuota, facts.PeopleWithQuota), facts.PeopleWithQuota, "people at or above 100% of their quota ÷ people with a quota") { Note = facts.PeopleWithQuota == 0 ? "no quota is known" : null },
            new("meetings_per_rep", "Meetings per rep", KpiUnit.Count, facts.Reps == 0 ? null : Round((decimal)facts.Meetings / facts.Reps, 1), facts.Meetings, "meetings held ÷ active reps; five a week is usual") { Note = facts.Reps == 0 ? "no active rep" : null },
        ];
    }

    private static IEnumerable<Kpi> Standing(KpiFacts facts, OpenPipeline open, Currency currency)
    {
        var won = new Money(facts.Closed.WonValue, currency);
        var left = facts.Quota is { } quota ? quota - won : (Money?)null;
        var coverage = left is { MinorUnits: > 0 } rest ? Round(open.InPeriod.RatioTo(rest) ?? 0, 2) : (decimal?)null;
        yield return new("pipeline_value", "Pipeline", KpiUnit.Money, open.Value.Amount, open.Count, "Σ value of all open deals, as they stand now");
        yield return new("weighted_pipeline", "Weighted pipeline", KpiUnit.Money, open.Weighted.Amount, open.Count, "Σ value × probability of the stage over all open deals");
        yield return new("pipeline_coverage", "Coverage", KpiUnit.Times, coverage, open.Count, "open pipeline closing in the period ÷ (quota − won)") { Note = coverage is not null ? null : left is null ? "no quota is known" : "quota met" };
        yield return Velocity(facts.Closed, open);
    }

    private static Kpi WinRateByValue(ClosedDeals closed)
    {
        // Many CRMs keep lost deals at value zero; a share of value would then always be 100%.
        var known = closed.Lost == 0 || closed.LostValue > 0;
        var rate = known ? Share(closed.WonValue, closed.WonValue + closed.LostValue) : null;
        return new("win_rate_value", "Win rate by value", KpiUnit.Ratio, rate, closed.Won + closed.Lost, "value won ÷ (value won + value lost)")
        {
            Note = rate is not null ? null : known ? "nothing closed" : "lost deals carry no value in this data",
        };
    }

    private static Kpi Attainment(KpiFacts facts, Money won) =>
        new("quota_attainment", "Quota attainment", KpiUnit.Ratio, facts.Quota is { } quota ? Rounded(won.RatioTo(quota)) : null, facts.PeopleWithQuota, "value won ÷ quota of the period")
        {
            Note = facts.Quota is null ? "no quota is known" : null,
        };

    private static Kpi Velocity(ClosedDeals closed, OpenPipeline open)
    {
        const string Definition = "open deals × average deal won × win rate ÷ mean sales cycle in days: value won a day at this pace";
        var cycles = closed.WonCycleDays.Values.Sum();
        var days = closed.WonCycleDays.Sum(c => c.Key * c.Value);
        var valued = closed.Won - closed.WonWithoutValue;
        if (days == 0 || valued == 0) return new("sales_velocity", "Sales velocity", KpiUnit.MoneyPerDay, null, open.Count, Definition) { Note = "no deal won with a known length" };
        var average = new Money(closed.WonValue, open.Value.Currency).Amount / valued;
        return new("sales_velocity", "Sales velocity", KpiUnit.MoneyPerDay, SalesVelocity(open.Count, average, (decimal)closed.Won / (closed.Won + closed.Lost), (decimal)days / cycles), open.Count, Definition);
    }

    /// <summary>Revenue a day: opportunities × average deal value × win rate ÷ cycle length in days, to the cent.</summary>
    public static decimal SalesVelocity(long opportunities, decimal averageDeal, decimal winRate, decimal cycleDays) => Round(opportunities * averageDeal * winRate / cycleDays, 2);

    private static decimal? MedianDays(IReadOnlyDictionary<int, long> byDays)
    {
        var count = byDays.Values.Sum();
        return count == 0 ? null : (At((count - 1) / 2) + At(count / 2)) / 2m;

        int At(long index)
        {
            foreach (var (days, deals) in byDays.OrderBy(d => d.Key))
            {
                if (index < deals) return days;
                index -= deals;
            }

            throw new InvalidOperationException("The index lies beyond the deals.");
        }
    }

    private static decimal? Share(long part, long whole) => whole == 0 ? null : Round((decimal)part / whole, 6);

    private static decimal? Rounded(decimal? value) => value is { } known ? Round(known, 6) : null;

    private static decimal Round(decimal value, int digits) => decimal.Round(value, digits, MidpointRounding.AwayFromZero);
}
