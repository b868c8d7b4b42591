using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionDifferenceFinderTests
{
    private static readonly CommissionRules Capped = new() { Rate = 0.08m, Tiers = [new(1) { Rate = 0.12m }], Cap = new() { Period = 4_000 } };

    [Fact]
    public void Find_ExpectedForgetsTheCap_NamesItAndTheStep()
    {
        var difference = Find(4_200, Run(Capped with { Tiers = [], Rate = 0.10m }, null, Win(1, 42_000)));
        Assert.Equal(("the cap of the settlement did not apply", true, 4_000m), (difference.Assumption, difference.Exact, difference.Calculated.Amount));
        Assert.Equal(("Cap", 4_000m, 4_200m), (difference.FirstStep!.Step, difference.FirstStep.RunningHere.Amount, difference.FirstStep.RunningThere.Amount));
        Assert.Null(difference.FirstStep.There);
    }

    [Fact]
    public void Find_ExpectedIsRetroactive_PartsAtTheFirstDeal()
    {
        var difference = Find(1_440, Run(Capped, 10_000, Win(1, 8_000), Win(2, 4_000, "2017-11-01")));
        Assert.Equal("the highest tier reached paid on everything", difference.Assumption);
        Assert.Equal("Deal 1 (D1)", difference.FirstStep!.Step);
        Assert.Contains("8%", difference.FirstStep.Here);
        Assert.Contains("12%", difference.FirstStep.There);
    }

    [Fact]
    public void Find_ExpectedCountsADealOfTheNextPeriod_NamesIt()
    {
        var difference = CommissionDifferenceFinder.Find(Usd(300), Run(TenPercent, null, Win(1, 1_000)), null, [Win(7, 500, "2018-01-03"), Win(8, 2_000, "2018-01-04")]);
        Assert.StartsWith("Deal 8 (D8) counted too; it closed on 2018-01-04, after these days", difference.Assumption);
        Assert.Equal("Deal 8 (D8)", difference.FirstStep!.Step);
    }

    [Fact]
    public void Find_ExpectedLeavesADealOut_NamesIt() => Assert.Equal("Deal 2 (D2) did not count", Find(100, Run(TenPercent, null, Win(1, 1_000), Win(2, 700, "2017-11-01"))).Assumption);

    [Fact]
    public void Find_ExpectedTakesTheWholeOfASharedDeal_SaysSo()
    {
        var win = Win(1, 1_000) with { Splits = [Split(1, Gladys, 0.5m), Split(2, Darcel, 0.5m)] };
        Assert.Equal("shared deals counted in full", Find(100, Run(TenPercent, null, win)).Assumption);
    }

    [Fact]
    public void Find_ExpectedForgetsWhatIsOwed_SaysSo()
    {
        var rules = TenPercent with { Draw = new(1_000, true) };
        var run = SettlementRun.Of(Settlement(rules, null, Win(1, 15_000)), Nothing with { Owed = Usd(300) });
        Assert.Equal((1_200m, "nothing were owed from earlier advances"), (run.Statement.Total.Amount, Find(1_500, run).Assumption));
    }

    [Fact]
    public void Find_TheSame_HasNoDifference() => Assert.True(Find(100, Run(TenPercent, null, Win(1, 1_000))) is { Same: true, FirstStep: null });

    [Fact]
    public void Find_NothingExplainsIt_DoesNotPretend() => Assert.Null(Find(77_777, Run(TenPercent, null, Win(1, 1_000))).Assumption);

    [Fact]
    public void Find_OfOneDeal_LooksAtItsLinesAlone()
    {
        var run = Run(TenPercent with { Cap = new() { Deal = 50 } }, null, Win(1, 1_000), Win(2, 1_000, "2017-11-01"));
        var difference = CommissionDifferenceFinder.Find(Usd(100), run, new(2), []);
        Assert.Equal((50m, "the cap per deal did not apply"), (difference.Calculated.Amount, difference.Assumption));
        Assert.Equal("Deal 2 (D2)", difference.FirstStep!.Step);
    }

    private static CommissionDifference Find(decimal expected, SettlementRun run) => CommissionDifferenceFinder.Find(Usd(expected), run, null, []);

    private static SettlementRun Run(CommissionRules rules, decimal? target, params IReadOnlyList<DealWin> wins) => SettlementRun.Of(Settlement(rules, target, wins), Nothing);
}
