using SalesOpsBot.Sales.Forecasting.Methods;

namespace SalesOpsBot.Sales.Tests.Forecasting.Methods;

public class CycleTimesTests
{
    [Theory]
    [InlineData(30, 120, 0.25)]
    [InlineData(60, 120, 0.50)]
    [InlineData(30, 60, 0.50)]
    [InlineData(0, 60, 0)]
    public void ShareLivedThrough_YoungerThanTheUsualCycle_IsTheShare(int age, double usual, double expected) =>
        Assert.Equal(expected, CycleTimes.ShareLivedThrough(age, usual, longest: 200));

    [Fact]
    public void ShareLivedThrough_OlderThanAnyWin_Falls()
    {
        Assert.Equal(1, CycleTimes.ShareLivedThrough(150, 60, 150));
        Assert.Equal(0.5, CycleTimes.ShareLivedThrough(300, 60, 150));
        Assert.True(CycleTimes.ShareLivedThrough(301, 60, 150) < CycleTimes.ShareLivedThrough(300, 60, 150));
    }

    [Fact]
    public void ShareWon_OfThoseThatReachedAnAge_CountsLostAndForgottenDealsToo()
    {
        var cycles = new CycleTimes(won: [10, 20, 60], lost: [5, 30], open: [40, 200]);
        Assert.Equal(0.5, cycles.ShareWonOfThoseThatReached(0));
        Assert.Equal(2d / 4, cycles.ShareWonOfThoseThatReached(20));
        Assert.Equal(1d / 2, cycles.ShareWonOfThoseThatReached(60));
        Assert.Equal(0, cycles.ShareWonOfThoseThatReached(61));
    }

    [Fact]
    public void ShareWon_AgeThatNoDealReached_IsNotKnown() => Assert.Null(new CycleTimes([10], [5], []).ShareWonOfThoseThatReached(11));

    [Fact]
    public void Mean_NothingWon_IsNotKnown() => Assert.Null(new CycleTimes([], [5], [3]).Mean);
}
