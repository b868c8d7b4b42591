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

    private static decimal? Value(string name, ClosedDeals closed) => Find(name, closed).Value;

    private static Kpi Find(string name, ClosedDeals closed, long? quota = null)
    {
        var facts = new KpiFacts { Closed = closed, Reps = 1, Meetings = 0, Quota = quota is { } amount ? new Money(amount, Currency.Usd) : null };
        return KpiCalculator.Calculate(facts, facts, NothingOpen, Currency.Usd).Single(k => k.Name == name);
    }
}
