namespace SalesOpsBot.Sales.Commissions;

/// <summary>Cuts terms into the periods that their plans settle. Pure.</summary>
public static class SettlementCalendar
{
    /// <summary>The settlements that share a day with a range, earliest first. A settlement never reaches beyond its term.</summary>
    public static IEnumerable<(PlanTerm Term, Period Period, DateRange Days)> Cut(IEnumerable<PlanTerm> terms, DateRange range, FiscalCalendar calendar)
    {
        foreach (var term in terms)
        {
            if (term.Days.Intersect(range) is not { } shared) continue;
            for (var period = Holding(shared.Start); ; period = Holding(period.End.AddDays(1)))
            {
                if (period.Days.Intersect(term.Days) is { } days) yield return (term, period, days);
                if (period.End >= shared.End) break;
            }

            Period Holding(DateOnly day) => PeriodOf(term.Plan.Rules.SettledBy, day, calendar);
        }
    }

    /// <summary>The period of a plan that holds a day.</summary>
    public static Period PeriodOf(SettlementPeriod settledBy, DateOnly day, FiscalCalendar calendar) => settledBy switch
    {
        SettlementPeriod.Month => Period.Month(day.Year, day.Month),
        SettlementPeriod.Quarter => calendar.QuarterOf(day),
        SettlementPeriod.Year => calendar.YearOf(day),
    };
}
