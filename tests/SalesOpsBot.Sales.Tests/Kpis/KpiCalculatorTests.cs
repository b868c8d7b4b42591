using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Tests.Kpis;

public class KpiCalculatorTests
{
    private static readonly OpenPipeline NothingOpen = new(0, Money.Zero(Currency.Usd), Money.Zero(Currency.Usd), Money.Zero(Currency.Usd));

    [Fact]
    public void SalesVelocity_TheIndustrysExample_Is2326_15ADay() => Assert.Equal(2_326.15m, KpiCalculator.SalesVelocity(18, 42_000, 0.24m, 78));

    [Fact]
    public void WinRate_IsWonOverAllClosed() => Assert.Equal(0.622003m, Value("win_rate", new() { Won = 882, Lost = 536 }));

    [Fact]
    public void WinRate_NothingClosed_SaysSo()
    {
        var kpi = Find("win_rate", new());
        Assert.Null(kpi.Value);
        Assert.Equal("nothing closed", kpi.Note);
    }

    [Fact]
    public void WinRateByValue_LostDealsWithoutValue_IsNotClaimedToBe100Percent() => Assert.Null(Value("win_rate_value", new() { Won = 2, Lost = 1, WonValue = 100 }));

    [Fact]
    public void WinRateByValue_IsByValue() => Assert.Equal(0.25m, Value("win_rate_value", new() { Won = 2, Lost = 1, WonValue = 100, LostValue = 300 }));

    [Fact]
    public void AverageDeal_LeavesOutDealsWithoutValue() => Assert.Equal(1.5m, Value("average_deal", new() { Won = 3, WonWithoutValue = 1, WonValue = 300 }));

    [Fact]
    public void SalesCycle_MeanAndMedian_ComeFromTheDays()
    {
        var closed = new ClosedDeals { Won = 4, WonCycleDays = new Dictionary<int, long> { [0] = 1, [10] = 2, [100] = 1 } };
        Assert.Equal(30m, Value("sales_cycle", closed));
        Assert.Equal(10m, Value("sales_cycle_median", closed));
    }

    [Fact]
    public void SalesCycleMedian_OfTwo_IsTheMeanOfBoth() =>
        Assert.Equal(15m, Value("sales_cycle_median", new() { Won = 2, WonCycleDays = new Dictionary<int, long> { [10] = 1, [20] = 1 } }));

    [Fact]
    public void Coverage_QuotaMet_SaysSo() => Assert.Equal("quota met", Find("pipeline_coverage", new() { Won = 1, WonValue = 500 }, quota: 500).Note);

    [Fact]
    public void Change_OfAShare_IsInPoints() => Assert.Equal(0.02m, new Kpi("win_rate", "", KpiUnit.Ratio, 0.62m, 1, "") { Previous = 0.60m }.Change);

    [Fact]
    public void Change_OfAnAmount_IsRelative() => Assert.Equal(0.1m, new Kpi("won_value", "", KpiUnit.Money, 110, 1, "") { Previous = 100 }.Change);

    [Fact]
    public void Change_FromZero_IsNothing() => Assert.Null(new Kpi("won_value", "", KpiUnit.Money, 110, 1, "") { Previous = 0 }.Change);

    [Fact]
    public void Calculate_EveryKpiOfTheGuides_HasAFigureOrSaysWhatItNeeds()
    {
        var kpis = KpiCalculator.Calculate(Nothing, Nothing, Nothing, NothingOpen, Currency.Usd);
        string[] guides =
        [
            "pipeline_value", "weighted_pipeline", "average_deal", "win_rate", "win_rate_value", "quota_attainment", "reps_at_quota", "forecast_accuracy", "won_value", "funnel_conversion",
            "new_customers", "customer_satisfaction", "selling_time", "meetings_per_rep", "sales_cycle", "sales_cycle_median", "lead_response", "pipeline_efficiency", "sales_velocity", "pipeline_coverage", "follow_ups",
        ];
        Assert.Empty(guides.Except(kpis.Select(k => k.Name)));
        Assert.All(kpis.Where(k => k.Value is null), k => Assert.NotEmpty(k.Note!));
        Assert.All(kpis, k => Assert.NotEmpty(k.Definition));
        Assert.Equal(kpis.Count, kpis.Select(k => k.Name).Distinct().Count());
    }

    [Fact]
    public void ForecastAccuracy_IsOneMinusTheError_AndNeverBelowZero()
    {
        var over = Nothing with { Closed = new() { Won = 1, WonValue = 100 }, Over = true };
        Assert.Equal(0.8m, Of("forecast_accuracy", over with { Committed = new(120, Currency.Usd) }).Value);
        Assert.Equal(0m, Of("forecast_accuracy", over with { Committed = new(500, Currency.Usd) }).Value);
        Assert.Equal("needs a forecast submitted for the period", Of("forecast_accuracy", over).Note);
        Assert.Equal("known when the period is over", Of("forecast_accuracy", over with { Over = false, Committed = new(120, Currency.Usd) }).Note);
    }

    [Fact]
    public void SellingTime_IsMeetingHoursOfWorkingHours() =>
        Assert.Equal(0.25m, Of("selling_time", Nothing with { Meetings = 4, Sums = new() { MeetingMinutes = 600 }, WorkingHours = 40 }).Value);

    [Fact]
    public void PipelineEfficiency_IsWonOfAllThatWasOpen() =>
        Assert.Equal(0.25m, Of("pipeline_efficiency", Nothing with { Closed = new() { Won = 1, WonValue = 100 }, Sums = new() { WorkedValue = 400 } }).Value);

    [Fact]
    public void FunnelConversion_IsWonOfAllLeads() =>
        Assert.Equal((0.1m, 0.2m, 0.5m), (
            Of("funnel_conversion", Leads).Value, Of("lead_to_deal", Leads).Value, Of("lead_qualification", Leads).Value));

    [Fact]
    public void FollowUps_OfOpenDeals_AreAMeanAndAShare()
    {
        var open = NothingOpen with { FollowUps = new(4, 10, 1) };
        var kpis = KpiCalculator.Calculate(Nothing, Nothing, Nothing, open, Currency.Usd);
        Assert.Equal((2.5m, 0.25m), (kpis.Single(k => k.Name == "follow_ups").Value, kpis.Single(k => k.Name == "follow_ups_enough").Value));
    }

    [Fact]
    public void ChangeOnYear_WhereNothingIsKnownOfTheYearBefore_IsNothing()
    {
        var won = Nothing with { Closed = new() { Won = 1, WonValue = 200, Lost = 1 } };
        var kpi = KpiCalculator.Calculate(won, won, Nothing, NothingOpen, Currency.Usd).Single(k => k.Name == "won_value");
        Assert.Equal((0m, (decimal?)null), (kpi.Change, kpi.ChangeOnYear));
        Assert.Equal(1m, KpiCalculator.Calculate(won, won, won with { Closed = new() { Won = 1, WonValue = 100 } }, NothingOpen, Currency.Usd).Single(k => k.Name == "won_value").ChangeOnYear);
    }

    [Fact]
    public void Velocity_UsesTheAverageTheRateAndTheCycleThatStandBesideIt()
    {
        var facts = Nothing with { Closed = new() { Won = 1, Lost = 1, WonValue = 100_00, WonCycleDays = new Dictionary<int, long> { [50] = 1 } } };
        var kpis = KpiCalculator.Calculate(facts, facts, facts, NothingOpen with { Count = 10 }, Currency.Usd).ToDictionary(k => k.Name, k => k.Value);
        Assert.Equal(10m, kpis["sales_velocity"]);
        Assert.Equal(KpiCalculator.SalesVelocity(10, kpis["average_deal"]!.Value, kpis["win_rate"]!.Value, kpis["sales_cycle"]!.Value), kpis["sales_velocity"]);
    }

    private static KpiFacts Nothing => new() { Closed = new(), Sellers = 1, Meetings = 0 };

    private static KpiFacts Leads => Nothing with { Sums = new() { Leads = 10, LeadsQualified = 5, LeadsConverted = 2, LeadsWon = 1 } };

    private static Kpi Of(string name, KpiFacts facts) => KpiCalculator.Calculate(facts, facts, facts, NothingOpen, Currency.Usd).Single(k => k.Name == name);

    private static decimal? Value(string name, ClosedDeals closed) => Find(name, closed).Value;

    private static Kpi Find(string name, ClosedDeals closed, long? quota = null)
    {
        var facts = new KpiFacts { Closed = closed, Sellers = 1, Meetings = 0, Quota = quota is { } amount ? new Money(amount, Currency.Usd) : null };
        return KpiCalculator.Calculate(facts, facts, facts, NothingOpen, Currency.Usd).Single(k => k.Name == name);
    }
}
