using SalesOpsBot.Sales.Forecasting.TrackRecords;

namespace SalesOpsBot.Sales.Tests.Forecasting.TrackRecords;

public class TrackRecordTests
{
    [Fact]
    public void Of_ErrorAndBias_AreSharesOfWhatWasWon()
    {
        var record = TrackRecord.Of([Trial(110, 100), Trial(80, 100), Trial(230, 200)]);
        Assert.Equal((3, 0.15m, 0.05m), (record.Trials, record.Wape, record.Bias));
        Assert.Equal(0.85m, record.Accuracy);
    }

    [Fact]
    public void Of_PeriodWithoutAnyWin_DoesNotMakeTheErrorInfinite() => Assert.Equal(0.5m, TrackRecord.Of([Trial(50, 0), Trial(100, 100)]).Wape);

    [Fact]
    public void Of_NothingWonAtAll_HasNoError() => Assert.Null(TrackRecord.Of([Trial(50, 0)]).Wape);

    [Fact]
    public void Of_NoTrials_HasNoError() => Assert.Equal(TrackRecord.None, TrackRecord.Of([]));

    [Fact]
    public void Of_Ranges_CountsTheOutcomesInside() =>
        Assert.Equal(0.5m, TrackRecord.Of([Trial(100, 100) with { Range = new(90, 110) }, Trial(100, 150) with { Range = new(90, 110) }]).WithinRange);

    [Fact]
    public void Weights_HalfTheError_WeighsFourfold()
    {
        var weights = Blend.Weights(Trials(("good", 110), ("poor", 120)));
        Assert.Equal(0.8, weights["good"], 6);
        Assert.Equal(1, weights.Values.Sum(), 9);
    }

    [Fact]
    public void Weights_TooFewTrials_CountForNothing() => Assert.Empty(Blend.Weights(new Dictionary<string, IReadOnlyList<Trial>> { ["new"] = [Trial(100, 100), Trial(100, 100)] }));

    [Fact]
    public void Blend_MethodWithoutAFigure_LeavesItsWeightToTheOthers()
    {
        var weights = Blend.Weights(Trials(("good", 110), ("poor", 120)));
        Assert.Equal(120, Blend.Of([("poor", 120)], weights)!.Value, 6);
        Assert.Null(Blend.Of([], weights));
    }

    [Fact]
    public void Try_ATrial_IsNotJudgedByItsOwnPeriod()
    {
        // The liar is right three times and wildly wrong once; what it did in the period on trial must not lower its weight there.
        var trials = new Dictionary<string, IReadOnlyList<Trial>>
        {
            ["honest"] = [.. Enumerable.Range(1, 4).Select(m => Trial(110, 100, m))],
            ["liar"] = [.. Enumerable.Range(1, 4).Select(m => Trial(m == 4 ? 900 : 100, 100, m))],
        };
        Assert.True(Blend.Try(trials).Single(t => t.Case.Period == Period.Month(2017, 4)).Forecast > 700);
    }

    private static Dictionary<string, IReadOnlyList<Trial>> Trials(params (string Method, double Forecast)[] methods) =>
        methods.ToDictionary(m => m.Method, m => (IReadOnlyList<Trial>)[.. Enumerable.Range(1, 4).Select(month => Trial(m.Forecast, 100, month))]);

    private static Trial Trial(double forecast, double actual, int month = 1) => new(new(new(2017, 1, 1), Period.Month(2017, month)), forecast, actual, null);
}
