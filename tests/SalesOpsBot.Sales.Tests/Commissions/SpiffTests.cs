using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class SpiffTests
{
    private static readonly Spiff Launch = new("Launch", Day("2017-11-01"), Day("2017-11-30")) { Product = "GTX Pro", Amount = 50 };
    private static readonly Spiff November = new("November", Day("2017-11-01"), Day("2017-11-30")) { Rate = 0.01m };

    [Theory]
    [InlineData("2017-10-31", 0)]
    [InlineData("2017-11-01", 50)]
    [InlineData("2017-11-30", 50)]
    [InlineData("2017-12-01", 0)]
    public void Window_HoldsItsLastDay(string on, double extra) =>
        Assert.Equal((decimal)extra, Pay(TenPercent with { Spiffs = [Launch] }, null, Win(1, 100, on, "gtx pro")).Sum(CommissionLineKind.Spiff).Amount);

    [Theory]
    [InlineData(true, 60)]
    [InlineData(false, 50)]
    public void TwoThatFit_StackOnlyWhereThePlanSaysSo(bool stack, double extra) =>
        Assert.Equal((decimal)extra, Pay(TenPercent with { Spiffs = [Launch, November], SpiffsStack = stack }, null, Win(1, 1_000, "2017-11-05", "GTX Pro")).Sum(CommissionLineKind.Spiff).Amount);

    [Fact]
    public void LiesOutsideTheCap() =>
        Assert.Equal(150m, Pay(TenPercent with { Spiffs = [Launch], Cap = new() { Period = 100 } }, null, Win(1, 5_000, "2017-11-05", "GTX Pro")).Total.Amount);

    [Fact]
    public void IsSharedOutLikeTheDeal()
    {
        var win = Win(1, 900, "2017-11-05", "GTX Pro") with { Splits = [Split(1, Gladys, 1), Split(2, Darcel, 1), Split(3, new(7), 1)] };
        Assert.Equal(16.66m, Pay(TenPercent with { Spiffs = [Launch] }, null, win).Sum(CommissionLineKind.Spiff).Amount);
    }

    [Fact]
    public void DealTakenBackInTheSameSettlement_EarnsNone()
    {
        var win = Win(1, 900, "2017-11-05", "GTX Pro");
        Assert.Equal(0m, Pay(TenPercent with { Spiffs = [Launch] }, null, win with { Reversals = [Reversal(win, 900, "2017-12-01")] }).Total.Amount);
    }

    [Fact]
    public void OtherProduct_EarnsNone() => Assert.Equal(0m, Pay(TenPercent with { Spiffs = [Launch] }, null, Win(1, 900, "2017-11-05", "MG Special")).Sum(CommissionLineKind.Spiff).Amount);

    [Fact]
    public void LeapDay_IsADayLikeAnyOther()
    {
        var leap = Launch with { From = Day("2016-02-29"), To = Day("2016-02-29") };
        Assert.True(leap.Fits("GTX Pro", Day("2016-02-29")));
        Assert.False(leap.Fits("GTX Pro", Day("2016-03-01")));
    }
}
