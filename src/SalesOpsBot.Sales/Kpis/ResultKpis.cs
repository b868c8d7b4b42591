using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>What was won, and how often.</summary>
internal static class ResultKpis
{
    public static IEnumerable<Kpi> Of(KpiFacts facts, Currency currency)
    {
        var (closed, group) = (facts.Closed, facts.Closed.AsGroup());
        yield return MetricDefinition.Of(Metric.WonValue).Kpi(group, currency, "");
        yield return MetricDefinition.Of(Metric.WonCount).Kpi(group, currency, "");
        yield return MetricDefinition.Of(Metric.WinRate).Kpi(group, currency, Say("nothing closed"));
        yield return Attainment(facts, currency);
        yield return MetricDefinition.Of(Metric.AverageDeal).Kpi(group, currency, Say("nothing won"));
        yield return MetricDefinition.Of(Metric.SalesCycle).Kpi(group, currency, Say("no deal won with a known first day"));
        yield return MetricDefinition.Of(Metric.LostCount).Kpi(group, currency, "");
        yield return WinRateByValue(closed);
        yield return new("median_deal", Say("Median deal"), KpiUnit.Money, closed.MedianWonValue / currency.MinorPerUnit, MetricDefinition.Of(Metric.AverageDeal).Rows(group), Say("the middle value of the deals won"))
        {
            Note = closed.MedianWonValue is null ? Say("nothing won") : null,
        };
        yield return new("reps_at_quota", Say("Reps at quota"), KpiUnit.Ratio, KpiMath.Share(facts.PeopleAtQuota, facts.PeopleWithQuota), facts.PeopleWithQuota, Say("people at or above 100% of their quota ÷ people with a quota"))
        {
            Note = facts.PeopleWithQuota == 0 ? Say("needs quotas for the period") : null,
        };
        yield return Accuracy(facts, currency);
    }

    private static Kpi WinRateByValue(ClosedDeals closed)
    {
        // Many CRMs keep lost deals at value zero; a share of value would then always be 100%.
        var known = closed.Lost == 0 || closed.LostValue > 0;
        var rate = known ? KpiMath.Share(closed.WonValue, closed.WonValue + closed.LostValue) : null;
        return new("win_rate_value", Say("Win rate by value"), KpiUnit.Ratio, rate, closed.Won + closed.Lost, Say("value won ÷ (value won + value lost)"))
        {
            Note = rate is not null ? null : known ? Say("nothing closed") : Say("needs the value of lost deals, which are kept at zero here"),
        };
    }

    private static Kpi Attainment(KpiFacts facts, Currency currency)
    {
        var rate = facts.Quota is { } quota ? new Money(facts.Closed.WonValue, currency).RatioTo(quota) : null;
        return new("quota_attainment", Say("Quota attainment"), KpiUnit.Ratio, rate is { } known ? KpiMath.Round(known, 6) : null, facts.PeopleWithQuota, Say("value won ÷ quota of the period"))
        {
            Note = rate is null ? Say("needs quotas for the period") : null,
        };
    }

    /// <summary>One call against what came; fewer than a quarter of all companies reach 75%.</summary>
    private static Kpi Accuracy(KpiFacts facts, Currency currency)
    {
        var won = new Money(facts.Closed.WonValue, currency);
        var error = facts is { Over: true, Committed: { } commit } ? (commit - won).RatioTo(won) : null;
        return new("forecast_accuracy", Say("Forecast accuracy"), KpiUnit.Ratio, error is { } known ? KpiMath.Round(Math.Max(0, 1 - Math.Abs(known)), 6) : null, error is null ? 0 : 1, Say("1 − |committed − won| ÷ won, never below 0; what stood committed on the first day, or the last commit where there was none"))
        {
            Note = error is not null ? null : facts.Committed is null ? Say("needs a forecast submitted for the period") : facts.Over ? Say("nothing won") : Say("known when the period is over"),
        };
    }
}
