using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Tests.Forecasting.TrackRecords;

public class BackTestTests
{
    private static readonly IReadOnlyList<IForecastMethod> Methods = new ForecastMethods(new()).All;

    [Fact]
    public void Run_NoDeals_HasNothingToSayAndDoesNotFail()
    {
        var trials = Run(new([]), null, Cases(new([])));
        Assert.All(trials.Values, Assert.Empty);
    }

    [Fact]
    public void Run_OneDeal_GivesNoFigureWhereThereIsNoHistory()
    {
        var history = new DealHistory([ForecastWorld.Deal("2017-05-03", "2017-06-20", won: true)]);
        var trials = Run(history, null, PastCase.Of(Period.Month(2017, 8)).ToList());
        Assert.Empty(trials[ForecastMethods.Calibrated]);
        Assert.All(trials[ForecastMethods.RunRate], t => Assert.Equal(0, t.Actual));
    }

    [Fact]
    public void Run_AllLost_ForecastsNothingAndRefusesToLearn()
    {
        var history = new DealHistory(Enumerable.Range(0, 200).Select(i => ForecastWorld.Deal("2017-01-01", ForecastWorld.Day("2017-02-01").AddDays(i).ToString("yyyy-MM-dd", null))));
        var trials = Run(history, null, PastCase.Of(Period.Month(2017, 6)).ToList());
        Assert.Empty(trials[ForecastMethods.Calibrated]);
        Assert.All(trials[ForecastMethods.StageWeighted], t => Assert.Equal(0, t.Actual));
    }

    [Fact]
    public void Run_SteadyCompany_CalibratedBeatsTheStagesAndItsRangeHolds()
    {
        var history = ForecastWorld.Steady();
        var cases = Cases(history);
        var trials = Run(history, null, cases);
        var (calibrated, staged) = (TrackRecord.Of(trials[ForecastMethods.Calibrated]), TrackRecord.Of(trials[ForecastMethods.StageWeighted]));
        Assert.True(calibrated.Wape < 0.12m && calibrated.Wape < staged.Wape, $"{calibrated} against {staged}");
        Assert.True(calibrated.WithinRange >= 0.6m, $"{calibrated}");
    }

    [Fact]
    public void Standing_OfThePast_KnowsNothingThatCameLater()
    {
        var history = ForecastWorld.Steady();
        var trial = new PastCase(ForecastWorld.Day("2017-03-31"), Period.Quarter(2017, 2));
        var known = new DealHistory(history.Deals.ToArray()
            .Where(d => d.Created <= trial.Day.DayNumber)
            .Select(d => d.Closed > trial.Day.DayNumber ? d with { Closed = HistoricDeal.NotYet, Won = false, Value = 1 } : d));
        var (then, now) = (Past(known, null).At(trial), Past(history, null).At(trial));
        Assert.Equal(Methods.Select(m => Rounded(m, then)), Methods.Select(m => Rounded(m, now)));

        static double? Rounded(IForecastMethod method, Standing standing) => method.Forecast(standing).Value is { } value ? Math.Round(value, 3) : null;
    }

    [Fact]
    public void Run_TeamsTogether_WonWhatTheCompanyWon()
    {
        var history = ForecastWorld.Steady();
        var period = Period.Quarter(2017, 2);
        var teams = new[] { 0, 1 }.Select(rest => Enumerable.Range(1, 6).Where(o => o % 2 == rest).Select(o => (long)o).ToHashSet());
        Assert.Equal(Past(history, null).Actual(period), teams.Sum(t => Past(history.Of(t), t).Actual(period)));
        Assert.Equal(Past(history, null).Actual(period), new[] { 4, 5, 6 }.Sum(m => Past(history, null).Actual(Period.Month(2017, m))));
    }

    [Fact]
    public void Like_PeriodsThatAreOver_AreTriedThreeTimesEach()
    {
        var cases = PastCase.Like(Period.Quarter(2017, 4), ForecastWorld.Day("2017-11-15"), new([ForecastWorld.Deal("2017-01-01", "2017-03-01")]));
        Assert.Equal([Period.Quarter(2017, 3), Period.Quarter(2017, 2), Period.Quarter(2017, 1)], cases.Select(c => c.Period).Distinct());
        Assert.Equal(ForecastWorld.Day("2017-06-30"), cases[0].Day);
        Assert.Equal(7, cases.Count);
        Assert.All(cases, c => Assert.True(c.Day.DayNumber >= ForecastWorld.Day("2017-03-01").DayNumber));
    }

    [Fact]
    public void Like_FiscalQuarterFromFebruary_GoesBackByFiscalQuarters()
    {
        var like = new FiscalCalendar(2).QuarterOf(ForecastWorld.Day("2017-11-15"));
        var cases = PastCase.Like(like, ForecastWorld.Day("2017-11-15"), new([ForecastWorld.Deal("2017-01-01", "2017-01-15")]));
        Assert.Equal(ForecastWorld.Day("2017-08-01"), cases[0].Period.Start);
        Assert.Equal(ForecastWorld.Day("2017-07-31"), cases[0].Day);
    }

    private static IReadOnlyList<PastCase> Cases(DealHistory history) => PastCase.Like(Period.Quarter(2017, 4), ForecastWorld.Day("2017-11-30"), history);

    private static IReadOnlyDictionary<string, IReadOnlyList<Trial>> Run(DealHistory history, IReadOnlySet<long>? owners, IReadOnlyList<PastCase> cases) => BackTest.Run(Methods, cases, Past(history, owners));

    private static PastStandings Past(DealHistory history, IReadOnlySet<long>? owners) =>
        new(history, owners, new WinModels(history, ForecastWorld.Learner), ForecastWorld.Stages, SubmittedCalls.None);
}
