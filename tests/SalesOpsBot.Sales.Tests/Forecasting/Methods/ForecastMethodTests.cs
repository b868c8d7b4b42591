using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.Submissions;

namespace SalesOpsBot.Sales.Tests.Forecasting.Methods;

public class ForecastMethodTests
{
    [Fact]
    public void Historical_TheGuidesExample_Is1075000() => Assert.Equal(1_075_000m, HistoricalMethod.Calculate(1_000_000, 0.05m, 5 * 5_000));

    [Fact]
    public void Historical_AverageGrowthAndNewPeople_ComeFromTheSettings()
    {
        var options = new SalesOptions { Forecasting = { Growth = 0.05m, NewHires = 25_000 } };
        var standing = ForecastWorld.Standing("2017-06-30", "2017-07", [("2017-04-01", 900_000_00), ("2017-05-31", 1_000_000_00), ("2017-06-15", 1_100_000_00)]);
        Assert.Equal(1_075_000_00, new HistoricalMethod(options).Forecast(standing).Value);
    }

    [Fact]
    public void Historical_PeriodThatTheFirstWinLiesIn_IsNotWholeAndDoesNotCount()
    {
        var standing = ForecastWorld.Standing("2017-06-30", "2017-07", [("2017-05-10", 1_00), ("2017-06-15", 500_00)]);
        Assert.Equal(500_00, new HistoricalMethod(new()).Forecast(standing).Value);
    }

    [Fact]
    public void Historical_NoWholePeriodBefore_SaysSo() =>
        Assert.Contains("No whole period", new HistoricalMethod(new()).Forecast(ForecastWorld.Standing(won: [("2017-10-10", 100_00)])).Missing);

    [Fact]
    public void Historical_MoreIsWonAlready_IsNeverLessThanThat()
    {
        var standing = ForecastWorld.Standing("2017-07-20", "2017-07", [("2017-06-01", 100_00), ("2017-07-02", 300_00)]);
        Assert.Equal(300_00, new HistoricalMethod(new()).Forecast(standing).Value);
    }

    [Fact]
    public void RunRate_ClosedSoFarAndTheMeanDayForEachDayLeft()
    {
        var won = Enumerable.Range(0, 90).Select(i => (ForecastWorld.Day("2017-11-15").AddDays(-i).ToString("yyyy-MM-dd", null), 10_00L));
        var figure = new RunRateMethod(new()).Forecast(ForecastWorld.Standing("2017-11-15", "2017-11", won));
        Assert.Equal((15 * 10_00) + (15 * 10_00), figure.Value);
    }

    [Fact]
    public void RunRate_SplittingThePeriod_AddsUp()
    {
        var won = new[] { ("2017-10-20", 700_00L), ("2017-11-03", 200_00L) };
        double Of(string period) => new RunRateMethod(new()).Forecast(ForecastWorld.Standing("2017-11-15", period, won)).Value!.Value;
        Assert.Equal(Of("2017-Q4"), Of("2017-10") + Of("2017-11") + Of("2017-12"), 6);
    }

    [Fact]
    public void RunRate_NothingWonYet_SaysSo() => Assert.Contains("Nothing has been won", new RunRateMethod(new()).Forecast(ForecastWorld.Standing()).Missing);

    [Fact]
    public void StageWeighted_AddsWhatIsWon()
    {
        var figure = new StageWeightedMethod().Forecast(ForecastWorld.Standing(won: [("2017-10-03", 50_00)], due: [new(1, 1, 2, 10, 1, 1_000_00)]));
        Assert.Equal(650_00, figure.Value);
    }

    [Fact]
    public void CycleLength_DealOlderThanAnyWin_IsWorthNothing()
    {
        var cycles = new CycleTimes([30, 60], [30, 60], []);
        double Of(int age) => new CycleLengthMethod().Forecast(ForecastWorld.Standing(due: [new(1, 1, 2, age, 1, 1_000_00)], cycles: cycles)).Value!.Value;
        Assert.Equal((500_00d, 500_00d, 0d), (Of(10), Of(60), Of(61)));
    }

    [Fact]
    public void WonLater_IsNotKnownOnTheDay() =>
        Assert.Equal(0, new StageWeightedMethod().Forecast(ForecastWorld.Standing("2017-11-15", "2017-Q4", [("2017-11-16", 100_00)])).Value);

    [Fact]
    public void RepCall_LastWordOfEachPersonCounts_ButNotOfThoseWhoseManagerCalled()
    {
        var calls = new SubmittedCalls([Call(5, 10_000, 1), Call(5, 8_000, 3), Call(6, 5_000, 2), Call(7, 20_000, 2), Call(4, 30_000, 4)], Company.Org);
        var figure = new RepCallMethod().Forecast(ForecastWorld.Standing(calls: calls));
        Assert.Equal((8_000 + 5_000 + 30_000) * 100, figure.Value);
    }

    [Fact]
    public void RepCall_SubmittedAfterTheDay_IsNotKnown()
    {
        var calls = new SubmittedCalls([Call(5, 10_000, 20)], Company.Org);
        Assert.Contains("Nobody has submitted", new RepCallMethod().Forecast(ForecastWorld.Standing("2017-11-15", calls: calls)).Missing);
    }

    [Theory]
    [InlineData("Run-Rate", "run-rate")]
    [InlineData("run rate", "run-rate")]
    [InlineData("rep_call", "rep-call")]
    [InlineData(null, "stage-weighted")]
    public void Named_HoweverItIsWritten_IsFound(string? said, string name) =>
        Assert.Equal(name, new ForecastMethods(new()).Named(said, ForecastMethods.StageWeighted).Match(m => m.Name, p => p.Message));

    [Fact]
    public void Named_UnknownMethod_NamesTheKnown() =>
        Assert.Contains("historical", new ForecastMethods(new()).Named("crystal ball", ForecastMethods.StageWeighted).Match(m => m.Name, p => p.Message));

    private static ForecastSubmission Call(long person, long amount, int novemberDay) => new()
    {
        Id = novemberDay,
        SalespersonId = new(person),
        Start = new(2017, 10, 1),
        End = new(2017, 12, 31),
        Commit = amount * 100,
        SubmittedAt = new(2017, 11, novemberDay, 9, 0, 0, TimeSpan.Zero),
    };
}
