using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Sales.Tests.Forecasting;

public class ForecastCalculatorTests
{
    private static readonly Stage[] Stages =
    [
        new() { Id = 1, Name = "Discovery call", Probability = 0.1 },
        new() { Id = 2, Name = "Proposition", Probability = 0.2 },
        new() { Id = 3, Name = "Product trial", Probability = 0.6 },
        new() { Id = 4, Name = "Negotiation", Probability = 0.9 },
        new() { Id = 5, Name = "Lost", Probability = 0, Status = DealStatus.Lost },
    ];

    [Fact]
    public void Weighted_AThousandAtProductTrial_IsSixHundred() => Assert.Equal(600m, Calculate([Open(3, 1_000)]).Weighted.Amount);

    [Fact]
    public void Weighted_OdoosExample_Is7920() => Assert.Equal(7_920m, Calculate([Open(4, 3_800), Open(2, 22_500)]).Weighted.Amount);

    [Fact]
    public void Weighted_Lost_AddsNothing() => Assert.Equal(0m, Calculate([Open(5, 1_000)]).Weighted.Amount);

    [Fact]
    public void RollUp_IsSingleByCategory_AndCumulativeByForecast()
    {
        var forecast = Calculate([Picked(ForecastCategory.Commit, 100), Picked(ForecastCategory.BestCase, 150), Picked(ForecastCategory.Pipeline, 200)], won: 50);
        Assert.Equal((50m, 100m, 150m, 200m), (forecast.Won.Amount, forecast.Commit.Value.Amount, forecast.BestCase.Value.Amount, forecast.Pipeline.Value.Amount));
        Assert.Equal((150m, 300m, 450m), (forecast.CommitForecast.Amount, forecast.BestCaseForecast.Amount, forecast.OpenPipeline.Amount));
    }

    [Fact]
    public void Category_ThatTheRepPicked_BeatsTheStages() =>
        Assert.Equal(1_000m, Calculate([new DealTotals(1, ForecastCategory.Commit, 1, 100_000, 0, 0, 0, 0, 0)]).Commit.Value.Amount);

    [Fact]
    public void Omitted_CountsNowhereElse()
    {
        var forecast = Calculate([Picked(ForecastCategory.Omitted, 1_000)]);
        Assert.Equal((0m, 0m, 1_000m), (forecast.Weighted.Amount, forecast.OpenPipeline.Amount, forecast.Omitted.Value.Amount));
    }

    [Fact]
    public void Coverage_IsOpenPipelineOverTheRemainingQuota() =>
        Assert.Equal(3.0m, Calculate([Picked(ForecastCategory.Commit, 4_800_000)], quota: 1_600_000).Coverage);

    [Fact]
    public void Coverage_QuotaMet_IsNothingRatherThanInfinite()
    {
        var forecast = Calculate([Picked(ForecastCategory.Commit, 100)], won: 2_000, quota: 2_000);
        Assert.True(forecast.QuotaMet);
        Assert.Null(forecast.Coverage);
        Assert.Equal(0m, forecast.Gap!.Value.Amount);
    }

    [Fact]
    public void Attainment_SixtyOfEighty_Is75Percent() => Assert.Equal(0.75m, Calculate([], won: 60_000, quota: 80_000).Attainment);

    [Fact]
    public void Attainment_QuotaOfZero_IsNothing() => Assert.Null(Calculate([], won: 60_000, quota: 0).Attainment);

    [Fact]
    public void NoOrderOrGroupingOfTheDeals_ChangesTheTotal()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 200).Select(_ => new DealTotals(random.Next(1, 5), null, 1, random.Next(0, 999_999), 0, 0, 0, 0, 0)).ToList();
        var whole = Calculate(rows).Weighted;
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        var grouped = rows.GroupBy(r => r.StageId).Select(g => new DealTotals(g.Key, null, g.Count(), g.Sum(r => r.Value), 0, 0, 0, 0, 0)).ToList();
        Assert.Equal(whole, Calculate(rows).Weighted);
        Assert.Equal(whole, Calculate(grouped).Weighted);
    }

    private static Forecast Calculate(IReadOnlyList<DealTotals> open, long won = 0, long? quota = null) => ForecastCalculator.Calculate(
        new() { WonValue = won * 100, Won = won > 0 ? 1 : 0 }, open, Stages, quota is { } amount ? new Money(amount * 100, Currency.Usd) : null, Currency.Usd);

    private static DealTotals Open(int stage, long value) => new(stage, null, 1, value * 100, 0, 0, 0, 0, 0);

    private static DealTotals Picked(ForecastCategory category, long value) => new(1, category, 1, value * 100, 0, 0, 0, 0, 0);
}
