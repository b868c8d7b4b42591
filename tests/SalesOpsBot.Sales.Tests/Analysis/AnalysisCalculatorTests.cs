using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Tests.Analysis;

public class AnalysisCalculatorTests
{
    private static readonly DealGroup Anna = new("Anna", 3, 1, 60_000, 0, 90, 3);
    private static readonly DealGroup Boris = new("Boris", 1, 1, 60_000, 0, 10, 1);
    private static readonly DealGroup Cara = new("Cara", 0, 0, 0, 0, 0, 0);

    [Fact]
    public void Rank_EqualFigures_ShareAPlace_AndThoseWithoutComeLast()
    {
        Assert.Equal(["Anna 1", "Boris 1", "Cara 3"], Ranked(Metric.WonValue));
        Assert.Equal(["Anna 1", "Boris 2", "Cara "], Ranked(Metric.WinRate));
    }

    [Fact]
    public void Rank_AShortCycle_IsTheBest() => Assert.Equal(["Boris 1", "Anna 2", "Cara "], Ranked(Metric.SalesCycle));

    [Fact]
    public void Rank_Attainment_HoldsWhatWasWonAgainstTheQuota()
    {
        var quota = new DealGroup("Boris", 0, 0, 0, 0, 0, 0) { Quota = 40_000 };
        var groups = AnalysisCalculator.Regroup([Anna with { Quota = 120_000 }, Boris, quota, Cara], key => key);
        var rows = AnalysisCalculator.Rank(groups, [], MetricDefinition.Of(Metric.Attainment), Currency.Usd);
        Assert.Equal([("Boris", 1.5m), ("Anna", 0.5m), ("Cara", null)], rows.Select(r => (r.Label, r.Value)));
    }

    [Fact]
    public void Rank_NoGroups_IsEmpty() => Assert.Empty(AnalysisCalculator.Rank([], [], MetricDefinition.Of(Metric.WonValue), Currency.Usd));

    [Fact]
    public void Rank_HasTheFigureOfThePeriodBefore() =>
        Assert.Equal(100m, AnalysisCalculator.Rank([Anna], [Anna with { WonValue = 10_000 }], MetricDefinition.Of(Metric.WonValue), Currency.Usd)[0].Previous);

    [Fact]
    public void Series_AMonthWithoutDeals_HasALineToo()
    {
        DealGroup[] days = [new("2017-10-03", 1, 0, 100, 0, 0, 0), new("2017-10-30", 1, 0, 100, 0, 0, 0), new("2017-12-01", 1, 0, 500, 0, 0, 0)];
        var rows = AnalysisCalculator.Series(days, Period.Quarter(2017, 4).Days, AnalysisBy.Month, MetricDefinition.Of(Metric.WonValue), Currency.Usd);
        Assert.Equal([("2017-10", 2m), ("2017-11", 0m), ("2017-12", 5m)], rows.Select(r => (r.Label, r.Value!.Value)));
        Assert.Equal(2m, rows[1].Previous);
    }

    [Fact]
    public void Series_InAnyStretch_AddsUpToTheWhole()
    {
        var random = new Random(11);
        DealGroup[] days = [.. Enumerable.Range(0, 365).Select(i => new DealGroup($"{new DateOnly(2017, 1, 1).AddDays(i):yyyy-MM-dd}", random.Next(0, 3), 0, random.Next(0, 9_999), 0, 0, 0))];
        foreach (var by in new[] { AnalysisBy.Week, AnalysisBy.Month, AnalysisBy.Quarter })
        {
            var rows = AnalysisCalculator.Series(days, Period.Year(2017).Days, by, MetricDefinition.Of(Metric.WonValue), Currency.Usd);
            Assert.Equal(new Money(days.Sum(d => d.WonValue), Currency.Usd).Amount, rows.Sum(r => r.Value!.Value));
        }
    }

    [Fact]
    public void Regroup_GroupsThatShareAKey_BecomeOne()
    {
        var both = Assert.Single(AnalysisCalculator.Regroup([Anna, Boris], _ => "Central"));
        Assert.Equal(("Central", 4, 2, 120_000), (both.Key, both.Won, both.Lost, both.WonValue));
    }

    [Theory]
    [InlineData(null, Metric.WonValue)]
    [InlineData("win rate", Metric.WinRate)]
    [InlineData("WON_COUNT", Metric.WonCount)]
    [InlineData(" cycle ", Metric.SalesCycle)]
    [InlineData("attainment", Metric.Attainment)]
    public void Read_TakesNamesAndSynonyms(string? text, Metric metric) =>
        Assert.Equal(metric, Assert.IsType<Outcome<MetricDefinition>.Found>(MetricDefinition.Read(text)).Value.Metric);

    [Fact]
    public void Read_AnUnknownMetric_SaysWhatThereIs() =>
        Assert.Contains("win_rate", Assert.IsType<Outcome<MetricDefinition>.Failed>(MetricDefinition.Read("happiness")).Problem.Message);

    private static IEnumerable<string> Ranked(Metric metric) =>
        AnalysisCalculator.Rank([Cara, Boris, Anna], [], MetricDefinition.Of(metric), Currency.Usd).Select(r => $"{r.Label} {r.Rank}");
}
