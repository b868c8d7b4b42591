using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Tests.Analysis;

public class UsualCalculatorTests
{
    private static readonly IReadOnlyList<DealGroup> Now = [Group("Pro", 5, 0), Group("Basic", 1, 3), Group("New", 2, 0)];
    private static readonly IReadOnlyList<IReadOnlyList<DealGroup>> Before = [[Group("Pro", 1, 1), Group("Basic", 4, 0), Group("Gone", 3, 0)], [Group("Pro", 3, 1), Group("Basic", 2, 0)]];

    [Fact]
    public void Compare_More_HasThoseAboveTheirOwnMean_TheFurthestFirst() =>
        Assert.Equal([("Pro", 5m, 2m), ("New", 2m, 0m)], Rows(Metric.WonCount, AnalysisOrder.More));

    [Fact]
    public void Compare_Less_HasAlsoWhatIsNotThereAnyMore() =>
        Assert.Equal([("Basic", 1m, 3m), ("Gone", 0m, 1.5m)], Rows(Metric.WonCount, AnalysisOrder.Less));

    [Fact]
    public void Compare_Unusual_HasBothWays() => Assert.Equal(["Pro", "Basic", "New", "Gone"], Rows(Metric.WonCount, AnalysisOrder.Unusual).Select(r => r.Label));

    [Fact]
    public void Compare_ARate_IsNotZeroWhereNothingClosed() => Assert.Equal([("Pro", 1m, 0.625m)], Rows(Metric.WinRate, AnalysisOrder.More));

    private static IEnumerable<(string Label, decimal Value, decimal Usual)> Rows(Metric metric, AnalysisOrder order) =>
        UsualCalculator.Compare(Now, Before, MetricDefinition.Of(metric), order, Currency.Usd).Select(r => (r.Label, r.Value!.Value, r.Usual!.Value));

    private static DealGroup Group(string key, long won, long lost) => new(key, won, lost, won * 100, 0, 0, 0);
}
