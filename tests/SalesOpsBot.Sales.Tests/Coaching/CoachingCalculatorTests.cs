using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Coaching;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Tests.Coaching;

/// <summary>Why results fell: value won = deals closed × win rate × value of a win.</summary>
public class CoachingCalculatorTests
{
    [Theory]
    // Closed 20 → 10, win rate 50% → 60%, 1,000 → 950 a win.
    [InlineData(10, 10, 10_000_00, 6, 4, 5_700_00, CoachingDriver.Volume)]
    // Closed the same, win rate 50% → 30%.
    [InlineData(10, 10, 10_000_00, 6, 14, 6_000_00, CoachingDriver.WinRate)]
    // Only the size: 1,000 → 500 a win.
    [InlineData(10, 10, 10_000_00, 10, 10, 5_000_00, CoachingDriver.DealSize)]
    // Everything grew.
    [InlineData(10, 10, 10_000_00, 12, 12, 13_000_00, CoachingDriver.None)]
    // Nothing was closed now; nothing was won now.
    [InlineData(10, 10, 10_000_00, 0, 0, 0, CoachingDriver.Volume)]
    [InlineData(10, 10, 10_000_00, 0, 20, 0, CoachingDriver.WinRate)]
    // Too little before to compare with.
    [InlineData(1, 1, 1_000_00, 0, 0, 0, CoachingDriver.None)]
    [InlineData(0, 9, 0, 0, 3, 0, CoachingDriver.None)]
    public void Driver_IsTheFactorThatFellTheMost(int wonBefore, int lostBefore, long valueBefore, int won, int lost, long value, CoachingDriver driver) =>
        Assert.Equal(driver, CoachingCalculator.Driver(Group(won, lost, value), Group(wonBefore, lostBefore, valueBefore)));

    [Fact]
    public void Driver_NothingKnown_IsNone()
    {
        Assert.Equal(CoachingDriver.None, CoachingCalculator.Driver(null, null));
        Assert.Equal(CoachingDriver.Volume, CoachingCalculator.Driver(null, Group(5, 5, 5_000_00)));
    }

    [Fact]
    public void Rank_PutsFallingStarsFirst() =>
        Assert.Equal([RepKind.FallingStar, RepKind.DeterioratingLaggard, RepKind.ImprovingLaggard, RepKind.RisingStar], Enum.GetValues<RepKind>().OrderBy(CoachingCalculator.Rank));

    [Fact]
    public void Question_OfEveryKindAndReason_IsOne() =>
        Assert.All(Enum.GetValues<RepKind>().SelectMany(kind => Enum.GetValues<CoachingDriver>().Select(driver => CoachingCalculator.Question(kind, driver))), question => Assert.EndsWith("?", question, StringComparison.Ordinal));

    private static DealGroup Group(long won, long lost, long value) => new("1", won, lost, value, 0, 0, 0);
}
