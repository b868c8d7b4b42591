using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionSimulatorTests
{
    [Fact]
    public void Simulate_IsTheStatementThatWinningWouldGive()
    {
        var rules = new CommissionRules { Rate = 0.08m, Tiers = [new(1) { Rate = 0.12m }] };
        var run = SettlementRun.Of(Settlement(rules, 10_000, Win(1, 9_000)), Nothing);
        var then = CommissionSimulator.Simulate(run, [Win(2, 3_000, "2017-12-01")]).Statement;
        Assert.Equal(Pay(rules, 10_000, Win(1, 9_000), Win(2, 3_000, "2017-12-01")).Lines, then.Lines);
        Assert.Equal((720m, 1_040m, 1.2m), (run.Statement.Total.Amount, then.Total.Amount, then.Attainment));
    }

    [Theory]
    [InlineData("2017-12-24", "2017-12-01", "2017-12-24")]
    [InlineData("2017-11-01", "2017-12-01", "2017-12-01")]
    [InlineData("2018-02-01", "2017-12-01", "2017-12-01")]
    [InlineData(null, "2017-12-01", "2017-12-01")]
    [InlineData(null, "2018-03-01", "2017-12-31")]
    [InlineData(null, "2017-06-01", "2017-10-01")]
    public void WonOn_IsADayOfTheSettlementThatIsStillToCome(string? closes, string today, string wonOn) =>
        Assert.Equal(Day(wonOn), CommissionSimulator.WonOn(Settlement(TenPercent, null), closes is null ? null : Day(closes), Day(today)));
}
