namespace SalesOpsBot.Sales.Kpis;

/// <summary>How time and pipeline turn into wins.</summary>
internal static class EfficiencyKpis
{
    private const decimal MinutesAnHour = 60;

    public static IEnumerable<Kpi> Of(KpiFacts facts, Currency currency) => All(facts, currency).Select(kpi => kpi with { Group = KpiGroup.Efficiency });

    private static IEnumerable<Kpi> All(KpiFacts facts, Currency currency)
    {
        var (closed, sums) = (facts.Closed, facts.Sums);
        var cycles = closed.WonCycleDays.Values.Sum();
        yield return new("sales_cycle_median", Say("Sales cycle, median"), KpiUnit.Days, MedianDays(closed.WonCycleDays), cycles, Say("the middle number of days from first day to close of deals won"))
        {
            Note = cycles == 0 ? Say("no deal won with a known first day") : null,
        };
        yield return new("meetings_held", Say("Meetings held"), KpiUnit.Count, facts.Meetings, facts.Meetings, Say("meetings with buyers that took place"));
        yield return new("meetings_per_rep", Say("Meetings per rep"), KpiUnit.Count, KpiMath.Ratio(facts.Meetings, facts.Sellers, 1), facts.Meetings, Say("meetings held ÷ active reps and SDRs; five a week is usual"))
        {
            Note = facts.Sellers == 0 ? Say("needs somebody who sells") : null,
        };
        yield return SellingTime(facts);
        yield return new("deals_opened", Say("Deals opened"), KpiUnit.Count, sums.Opened, sums.Opened, Say("deals that began in the period, where their first day is known"));
        yield return new("opened_value", Say("Value opened"), KpiUnit.Money, new Money(sums.OpenedValue, currency).Amount, sums.Opened, Say("Σ value of the deals that began in the period"));
        yield return Efficiency(facts);
    }

    private static Kpi SellingTime(KpiFacts facts)
    {
        var hours = facts.Sums.MeetingMinutes / MinutesAnHour;
        return new("selling_time", Say("Selling time"), KpiUnit.Ratio, facts.Meetings == 0 ? null : KpiMath.Ratio(hours, facts.WorkingHours, 6), facts.Meetings, Say("hours in meetings held with buyers ÷ working hours of active reps and SDRs so far; calls and e-mails have no length in the data"))
        {
            Note = facts.Meetings == 0 ? Say("needs meetings with their length") : facts.WorkingHours == 0 ? Say("needs somebody who sells") : null,
        };
    }

    private static Kpi Efficiency(KpiFacts facts)
    {
        var closed = facts.Closed;
        var known = closed.Lost == 0 || closed.LostValue > 0;
        return new("pipeline_efficiency", Say("Pipeline efficiency"), KpiUnit.Ratio, known ? KpiMath.Share(closed.WonValue, facts.Sums.WorkedValue) : null, closed.Won + closed.Lost, Say("value won ÷ value of all deals that were open at some time of the period (opening pipeline + opened)"))
        {
            Note = !known ? Say("needs the value of lost deals, which are kept at zero here") : facts.Sums.WorkedValue == 0 ? Say("nothing was open") : null,
        };
    }

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
}
