using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Sales.Tests.Forecasting.Changes;

public class PipelineChangeCalculatorTests
{
    private static readonly DateRange Quarter = Period.Quarter(2017, 4).Days;
    private static readonly DateOnly Since = new(2017, 11, 1);
    private static readonly DealState In = new(DealStatus.Open, true, new(2017, 12, 1), null, 1_000);

    [Fact]
    public void Bridge_AnyDeals_Balances()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var deals = Enumerable.Range(0, random.Next(0, 40)).Select(i => new DealThenAndNow($"D{i}", $"Deal {i}", random.Next(4) == 0 ? null : State(random), State(random))).ToList();
            var untouched = random.Next(0, 100_000);
            var closing = untouched + deals.Where(d => d.Now.IsPipelineOf(Quarter)).Sum(d => d.Now.Value);
            var opening = untouched + deals.Where(d => d.Then?.IsPipelineOf(Quarter) == true).Sum(d => d.Then!.Value.Value);
            var bridge = PipelineChangeCalculator.Bridge(deals, closing, Quarter, Since);
            Assert.Equal(opening, bridge.Opening);
            Assert.Equal(bridge.Closing, bridge.Opening + bridge.Movements.Sum(m => m.Value));
        }
    }

    [Fact]
    public void Bridge_DealThatDidNotExist_IsNew() => Assert.Equal([(MovementKind.New, 1_000L)], Moved(null, In));

    [Fact]
    public void Bridge_CloseDateMovedIn_IsPulledIn() => Assert.Equal([(MovementKind.PulledIn, 1_000L)], Moved(In with { CloseDate = new(2018, 1, 5) }, In));

    [Fact]
    public void Bridge_CloseDateMovedOut_IsPushedOut() => Assert.Equal([(MovementKind.PushedOut, -1_000L)], Moved(In, In with { CloseDate = new(2018, 1, 5), Value = 1_200 }));

    [Fact]
    public void Bridge_OtherValue_IsAmount() => Assert.Equal([(MovementKind.Amount, -300L)], Moved(In, In with { Value = 700 }));

    [Fact]
    public void Bridge_WonForMore_IsAmountAndWonWithWhatItBrought() =>
        Assert.Equal([(MovementKind.Amount, 100L), (MovementKind.Won, -1_100L)], Moved(In, In with { Status = DealStatus.Won, Value = 1_100, CloseDate = new(2017, 11, 9) }));

    [Fact]
    public void Bridge_LostAndSetToNothing_IsLostWithWhatItWasWorth() =>
        Assert.Equal([(MovementKind.Lost, -1_000L)], Moved(In, In with { Status = DealStatus.Lost, Value = 0, CloseDate = new(2017, 11, 9) }));

    [Fact]
    public void Bridge_LeftOutByItsRep_IsRemoved() => Assert.Equal([(MovementKind.Removed, -1_000L)], Moved(In, In with { Category = ForecastCategory.Omitted }));

    [Fact]
    public void Bridge_OtherOwner_IsPushedForOnePulledForTheOtherAndNothingForTheirManager()
    {
        Assert.Equal([(MovementKind.PushedOut, -1_000L)], Moved(In, In with { InScope = false }));
        Assert.Equal([(MovementKind.PulledIn, 1_000L)], Moved(In with { InScope = false }, In));
        Assert.Empty(Moved(In, In));
    }

    [Fact]
    public void Bridge_BegunAndWonMeanwhile_IsNewAndWon() =>
        Assert.Equal([(MovementKind.New, 1_000L), (MovementKind.Won, -1_000L)], Moved(null, In with { Status = DealStatus.Won, CloseDate = new(2017, 11, 20) }));

    [Fact]
    public void Bridge_WonBeforeAlready_MovesNothing() =>
        Assert.Empty(Moved(In with { Status = DealStatus.Won, CloseDate = new(2017, 10, 20) }, In with { Status = DealStatus.Won, CloseDate = new(2017, 10, 20), Value = 5 }));

    [Fact]
    public void Bridge_OpenedAgain_IsPulledIn() => Assert.Equal([(MovementKind.PulledIn, 1_000L)], Moved(In with { Status = DealStatus.Lost }, In));

    private static IEnumerable<(MovementKind, long)> Moved(DealState? then, DealState now) => PipelineChangeCalculator
        .Bridge([new("D", "Deal", then, now)], now.IsPipelineOf(Quarter) ? now.Value : 0, Quarter, Since)
        .Movements.Select(m => (m.Kind, m.Value));

    private static DealState State(Random random) => new(
        (DealStatus)random.Next(3),
        random.Next(5) > 0,
        random.Next(8) == 0 ? null : new DateOnly(2017, 9, 1).AddDays(random.Next(160)),
        random.Next(6) == 0 ? ForecastCategory.Omitted : null,
        random.Next(0, 5_000));
}
