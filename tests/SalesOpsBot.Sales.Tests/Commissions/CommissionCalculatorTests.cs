using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionCalculatorTests
{
    private static readonly CommissionRules AllOrNothing = TenPercent with { TiersPay = TierPayment.AllOrNothing };
    private static readonly CommissionRules Accelerated = new() { Rate = 0.08m, Tiers = [new(1) { Rate = 0.12m }] };

    [Theory]
    [InlineData(10_000, 10_000, 1_000)]
    [InlineData(10_000, 9_999.99, 0)]
    [InlineData(10_000, 12_000, 1_200)]
    [InlineData(25_000, 25_000, 2_500)]
    [InlineData(25_000, 24_999.99, 0)]
    public void Calculate_AllOrNothing_PaysFromTheWholeTargetOn(double target, double won, double paid) =>
        Assert.Equal((decimal)paid, Pay(AllOrNothing, (decimal)target, Win(1, (decimal)won)).Total.Amount);

    [Fact]
    public void Calculate_TargetOfThePlan_NeedsNoQuota() =>
        Assert.Equal(1_000m, CommissionCalculator.Calculate(Settlement(AllOrNothing with { Target = 10_000 }, 10_000, Win(1, 10_000)), Nothing).Total.Amount);

    [Fact]
    public void Calculate_DealCrossesTier_SplitsAtTheThreshold()
    {
        var statement = Pay(Accelerated, 10_000, Win(1, 8_000), Win(2, 5_000, "2017-11-01"));
        Assert.Equal([640m, 160m, 360m], statement.Lines.Select(l => l.Amount.Amount));
        Assert.Equal([0.08m, 0.08m, 0.12m], statement.Lines.Select(l => l.Rate!.Value));
        Assert.Equal([8_000m, 2_000m, 3_000m], statement.Lines.Select(l => l.Credit!.Value.Amount));
        Assert.Equal((1.3m, "from 100% of the target", 1_160m), (statement.Attainment, statement.Tier, statement.Total.Amount));
    }

    [Fact]
    public void Calculate_ExactlyAtTheThreshold_HasReachedTheTier_AndPaysNothingByItYet()
    {
        var statement = Pay(Accelerated, 10_000, Win(1, 10_000));
        Assert.Equal(("from 100% of the target", 800m), (statement.Tier, statement.Total.Amount));
        Assert.Null(statement.Next);
    }

    [Theory]
    [InlineData(9_999.99, 800)]
    [InlineData(10_000, 1_200)]
    public void Calculate_Retroactive_ReachingTheTierRatesEverything(double won, double paid) =>
        Assert.Equal((decimal)paid, Pay(Accelerated with { TiersPay = TierPayment.Retroactive }, 10_000, Win(1, (decimal)won)).Total.Amount);

    [Fact]
    public void Calculate_Decelerator_PaysLessBelowItsEnd_AndSaysSo()
    {
        var rules = new CommissionRules { Rate = 0.10m, Tiers = [new(0) { Times = 0.5m }, new(0.5m) { Rate = 0.10m }, new(1.5m) { Rate = 0.02m }] };
        var statement = Pay(rules, 10_000, Win(1, 20_000));
        Assert.Equal([250m, 1_000m, 100m], statement.Lines.Select(l => l.Amount.Amount));
        Assert.Contains("decelerator", statement.Lines[0].Rule);
        Assert.Contains("decelerator", statement.Lines[2].Rule);
    }

    [Fact]
    public void Calculate_ThresholdsMoveWithAProratedTarget() => Assert.Equal(0.12m, Pay(Accelerated, 5_000, Win(1, 6_000)).Lines[^1].Rate);

    [Fact]
    public void Calculate_TiersByAmount_NeedNoTarget() =>
        Assert.Equal(1_600m, Pay(Accelerated with { TiersMeasure = TierMeasure.Amount, Tiers = [new(10_000) { Rate = 0.16m }] }, null, Win(1, 15_000)).Total.Amount);

    [Fact]
    public void Calculate_NextTier_SaysWhatIsMissing() =>
        Assert.Equal(new NextTier("from 100% of the target", 0.12m, Usd(1_500)), Pay(Accelerated, 10_000, Win(1, 8_500)).Next);

    [Fact]
    public void Calculate_BelowTheFloor_PaysNothing_AtItPaysAll()
    {
        var rules = TenPercent with { Floor = new() { Attainment = 0.5m } };
        Assert.Equal(0m, Pay(rules, 10_000, Win(1, 4_999.99m)).Total.Amount);
        Assert.Equal(500m, Pay(rules, 10_000, Win(1, 5_000)).Total.Amount);
    }

    [Fact]
    public void Calculate_LeastPaid_IsToppedUp() =>
        Assert.Equal([100m, 400m], Pay(TenPercent with { Floor = new() { PayOut = 500 } }, null, Win(1, 1_000)).Lines.Select(l => l.Amount.Amount));

    [Fact]
    public void Calculate_Caps_SayWhatTheyCutOff()
    {
        var statement = Pay(TenPercent with { Cap = new() { Deal = 600, Period = 1_000 } }, null, Win(1, 8_000), Win(2, 5_000, "2017-11-01"));
        Assert.Equal([800m, -200m, 500m, -100m], statement.Lines.Select(l => l.Amount.Amount));
        Assert.Equal(CommissionLineKind.PeriodCap, statement.Lines[^1].Kind);
        Assert.Contains("100 USD cut off", statement.Lines[^1].Working);
    }

    [Fact]
    public void Calculate_BasePay_IsALineOfItsOwn()
    {
        var statement = Pay(TenPercent with { BasePay = 3_000 }, null, Win(1, 1_000));
        Assert.Equal((3_000m, 100m, 3_100m), (statement.BasePay.Amount, statement.Commission.Amount, statement.Total.Amount));
    }

    [Fact]
    public void Calculate_FractionsOfACent_AreCarriedFromLineToLine()
    {
        var statement = Pay(new() { Rate = 0.333m }, null, Win(1, 0.50m), Win(2, 0.50m), Win(3, 0.50m));
        Assert.Equal([0.17m, 0.16m, 0.17m], statement.Lines.Select(l => l.Amount.Amount));
        Assert.Equal(0.50m, statement.Total.Amount);
        Assert.Equal([0.0035m, -0.0065m, 0.0035m], statement.Lines.Select(l => l.Rounding));
    }

    [Fact]
    public void Calculate_PeriodThatIsNotOver_SaysSo() =>
        Assert.Contains(CommissionCalculator.Calculate(Settlement(TenPercent, null) with { AsOf = Day("2017-11-11") }, Nothing).Notes, n => n.Contains("2017-11-11"));
}
