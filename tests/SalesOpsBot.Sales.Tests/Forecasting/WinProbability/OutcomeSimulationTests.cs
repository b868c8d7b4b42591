using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Tests.Forecasting.WinProbability;

public class OutcomeSimulationTests
{
    [Fact]
    public void Range_TheSameQuestion_HasTheSameAnswer() => Assert.Equal(Range([(10, 0.5, 100)]), Range([(10, 0.5, 100)]));

    [Fact]
    public void Range_OneDeal_IsAllOrNothing()
    {
        Assert.Equal(new OutcomeRange(0, 1_000), Range([(1, 0.5, 1_000)]));
        Assert.Equal(new OutcomeRange(0, 0), Range([(1, 0.05, 1_000)]));
    }

    [Fact]
    public void Range_ManyDealsAlike_IsThatOfTheBinomial()
    {
        var (low, high) = Range([(400, 0.5, 1)]);
        Assert.InRange(low, 200 - (1.2816 * 10) - 1.5, 200 - (1.2816 * 10) + 1.5);
        Assert.InRange(high, 200 + (1.2816 * 10) - 1.5, 200 + (1.2816 * 10) + 1.5);
    }

    [Fact]
    public void Range_ThousandsOfGroups_IsAboutThatOfFewer()
    {
        var (few, many) = (Range([(2_000, 0.3, 10)]), Range([.. Enumerable.Repeat((1L, 0.3, 10d), 2_000)]));
        Assert.InRange(many.Low / few.Low, 0.99, 1.01);
        Assert.InRange(many.High / few.High, 0.99, 1.01);
    }

    [Fact]
    public void Range_LevelThatDiffers_IsWider()
    {
        var (sure, unsure) = (Range([(400, 0.5, 1)]), OutcomeSimulation.Range([(400, 0.5, 1)], NewBusiness.None, 0.2));
        Assert.True(unsure.High - unsure.Low > 2 * (sure.High - sure.Low));
    }

    [Fact]
    public void Range_NewBusinessAlone_SurroundsItsMean()
    {
        var (low, high) = OutcomeSimulation.Range([], new(20, 100, 20_000), 0.05);
        Assert.InRange(low, 800, 1_600);
        Assert.InRange(high, 2_300, 3_200);
    }

    [Fact]
    public void Range_Nothing_IsNothing() => Assert.Equal(new OutcomeRange(0, 0), Range([]));

    private static OutcomeRange Range(IReadOnlyList<(long, double, double)> open) => OutcomeSimulation.Range(open, NewBusiness.None, 0);
}
