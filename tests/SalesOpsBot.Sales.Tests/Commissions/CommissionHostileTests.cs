using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionHostileTests
{
    private static readonly CommissionRules Tiered = new() { Rate = 0.10m, Tiers = [new(1) { Rate = 0.20m }] };

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(-5.0)]
    public void TargetThatIsNone_LeavesTheBaseRate_AndSaysSo(double? target)
    {
        var statement = Pay(Tiered, (decimal?)target, Win(1, 1_000));
        Assert.Equal(100m, statement.Total.Amount);
        Assert.Contains("only the base rate counts", Assert.Single(statement.Notes));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    public void TargetThatIsNone_PaysNothing_WhereAllOrNothing(double? target)
    {
        var statement = Pay(TenPercent with { TiersPay = TierPayment.AllOrNothing }, (decimal?)target, Win(1, 1_000));
        Assert.Equal(0m, statement.Total.Amount);
        Assert.Contains("the rate pays nothing", Assert.Single(statement.Notes));
    }

    [Fact]
    public void ZeroTarget_HasNoAttainment() => Assert.Null(Pay(Tiered, 0, Win(1, 1_000)).Attainment);

    [Fact]
    public void NegativeDeal_WalksBackDownTheTiers() =>
        Assert.Equal(Pay(Tiered, 1_000, Win(1, 900)).Total, Pay(Tiered, 1_000, Win(1, 1_500), Win(2, -600, "2017-12-01")).Total);

    [Fact]
    public void NothingButANegativeDeal_IsANegativeStatement() => Assert.Equal(-50m, Pay(Tiered, 1_000, Win(1, -500)).Total.Amount);

    [Fact]
    public void NoDeals_PayNothing() => Assert.Empty(Pay(Tiered, 1_000).Lines);

    [Fact]
    public void ZeroDeal_EarnsZero() => Assert.Equal(0m, Pay(Tiered, 1_000, Win(1, 0)).Total.Amount);

    [Fact]
    public void DealsOfOtherPeople_EarnNothing() => Assert.Empty(Pay(Tiered, 1_000, Win(1, 1_000) with { OwnerId = Darcel }).Lines);

    [Fact]
    public void HugeValues_AreExactOrRefused_NeverWrong()
    {
        Assert.Equal(9_000_000_000_000_000m, Pay(TenPercent, null, Win(1, 90_000_000_000_000_000m)).Total.Amount);
        Assert.Throws<OverflowException>(() => Pay(TenPercent, null, Win(1, 90_000_000_000_000_000m), Win(2, 90_000_000_000_000_000m)));
    }

    [Fact]
    public void CurrencyWithoutCents_RoundsToItsOwnUnit()
    {
        var yen = new Currency("JPY");
        var win = Win(1, 0) with { Value = new Money(1_005, yen) };
        Assert.Equal(101m, CommissionCalculator.Calculate(Settlement(TenPercent, null, win), CommissionCarry.None(yen)).Total.Amount);
    }
}
