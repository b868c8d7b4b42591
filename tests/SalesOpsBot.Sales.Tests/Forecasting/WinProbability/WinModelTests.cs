using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Tests.Forecasting.WinProbability;

public class WinModelTests
{
    private static readonly DateOnly Today = ForecastWorld.Day("2017-09-30");
    private static readonly DateRange NextQuarter = Period.Quarter(2017, 4).Days;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Probability_OfAnyDeal_LiesBetweenZeroAndOne(int seed)
    {
        var model = Model(ForecastWorld.Steady(seed));
        var deals = from age in Enumerable.Range(-5, 800) from owner in new[] { 1L, 99L } from product in new[] { 1, 77 } from stage in new[] { 0, 1, 2 } select new OpenDeals(owner, product, stage, age, 1, 1);
        Assert.All(deals, d => Assert.InRange(model.Probability(d)!.Value, double.Epsilon, 1 - 1e-9));
    }

    [Fact]
    public void Probability_FirstDayUnknown_IsNotGuessed() => Assert.Null(Model(ForecastWorld.Steady()).Probability(new(1, 1, 2, null, 1, 1)));

    [Fact]
    public void Learn_EverythingIsLikely_StaysBelowOne()
    {
        var deals = Enumerable.Range(0, 600).Select(i => ForecastWorld.Deal("2016-01-01") with { Created = Number("2016-01-01") + i, Closed = Number("2016-01-01") + i + 5, Won = true }).ToList();
        deals.AddRange(deals.Take(60).Select(d => d with { Won = false }));
        Assert.All(Model(new(deals)).ByAge, p => Assert.InRange(p, 0, 1));
    }

    [Fact]
    public void Learn_TooFewWonOrLost_SaysHowManyThereAreAndHowManyItTakes()
    {
        var problem = Learn(new(Enumerable.Repeat(ForecastWorld.Deal("2017-01-01", "2017-02-01", true), 49)));
        Assert.Equal("There is too little history to learn from: I need at least 50 won and 50 lost deals, and there are 49 and 0.", problem);
    }

    [Fact]
    public void Learn_AllLost_RefusesRatherThanGuesses() => Assert.Contains("0 and 500", Learn(new(Enumerable.Repeat(ForecastWorld.Deal("2017-01-01", "2017-02-01"), 500))));

    [Fact]
    public void Learn_NoDeals_Refuses() => Assert.Contains("too little history", Learn(new([])));

    [Fact]
    public void Learn_LongerAheadThanThePastIsLong_Refuses()
    {
        var outcome = ForecastWorld.Learner.Learn(ForecastWorld.Steady(), Today, new(Today.AddDays(1), Today.AddYears(5)));
        Assert.Contains("no such stretch has passed", outcome.Match(_ => "", p => p.Message));
    }

    [Fact]
    public void Learn_WhatHappensAfterTheDay_ChangesNothing()
    {
        var history = ForecastWorld.Steady();
        var known = history.Deals.ToArray()
            .Where(d => d.Created <= Today.DayNumber)
            .Select(d => d.Closed > Today.DayNumber ? d with { Closed = HistoricDeal.NotYet, Won = false } : d);
        Assert.Equal(Model(history).ByAge, Model(new(known)).ByAge);
        Assert.Equal(Model(history).NewBusiness, Model(new(known)).NewBusiness);
    }

    [Fact]
    public void Learn_OwnerWithLittleHistory_IsTakenForOneOfTheTeam()
    {
        var model = Model(ForecastWorld.Steady());
        var (known, unknown) = (model.Probability(new(1, 1, 2, 20, 1, 1))!.Value, model.Probability(new(12345, 1, 2, 20, 1, 1))!.Value);
        Assert.InRange(unknown / known, 0.7, 1.4);
    }

    [Fact]
    public void Learn_OwnerWhoWinsMore_IsBelieved()
    {
        var deals = ForecastWorld.Steady().Deals.ToArray().Select(d => d with { Won = d.Won && (d.Owner == 1 || d.Created % 3 == 0) });
        var model = Model(new(deals));
        Assert.True(model.Probability(new(1, 1, 2, 20, 1, 1)) > 1.2 * model.Probability(new(2, 1, 2, 20, 1, 1)));
    }

    [Fact]
    public void Learn_SteadyCompany_ForecastsWhatItUsuallyWins()
    {
        var history = ForecastWorld.Steady();
        var model = Model(history);
        var open = history.Deals.ToArray().Where(d => d.OpenAt(Today.DayNumber)).Sum(d => model.Probability(new(d.Owner, d.Product, 0, Today.DayNumber - d.Created, 1, 1)));
        var usual = history.Deals.ToArray().Count(d => d.WonIn(Number("2017-07-01"), Number("2017-09-30")));
        Assert.InRange((open!.Value + model.NewBusiness.Count) / usual, 0.85, 1.15);
    }

    [Fact]
    public void History_ClosedBeforeItBegan_TeachesNothing()
    {
        var history = new DealHistory([ForecastWorld.Deal("2017-05-01", "2017-04-01", true), ForecastWorld.Deal("2017-04-01", "2017-05-01", true)]);
        Assert.Equal((1, 1L), (history.Deals.Length, history.Impossible));
    }

    [Fact]
    public void NewBusiness_OfEverybodyTogether_IsAboutTheCompanys()
    {
        var model = Model(ForecastWorld.Steady());
        var parts = Enumerable.Range(1, 6).Sum(owner => model.NewBusinessOf(new HashSet<long> { owner }).Count);
        Assert.InRange(parts / model.NewBusiness.Count, 0.99, 1.01);
        Assert.Equal(0, model.NewBusinessOf(new HashSet<long> { 999 }).Count);
    }

    private static WinModel Model(DealHistory history) => ForecastWorld.Learner.Learn(history, Today, NextQuarter).Match(m => m, p => throw new InvalidOperationException(p.Message));

    private static string Learn(DealHistory history) => ForecastWorld.Learner.Learn(history, Today, NextQuarter).Match(_ => "learnt", p => p.Message);

    private static int Number(string day) => ForecastWorld.Day(day).DayNumber;
}
