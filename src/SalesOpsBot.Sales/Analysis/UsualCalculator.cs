using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>Holds each line of an analysis against its own usual: the mean of the same figure in the periods before. Pure.</summary>
public static class UsualCalculator
{
    /// <summary>The lines that differ from their usual in the way asked for, the furthest first.</summary>
    /// <param name="groups">The groups of the period, one a label.</param>
    /// <param name="before">The groups of each period before.</param>
    /// <param name="metric">What is measured.</param>
    /// <param name="order">More, less or unusual.</param>
    /// <param name="currency">The company's currency.</param>
    public static IReadOnlyList<AnalysisRow> Compare(
        IReadOnlyList<DealGroup> groups, IReadOnlyList<IReadOnlyList<DealGroup>> before, MetricDefinition metric, AnalysisOrder order, Currency currency)
    {
        var now = groups.ToDictionary(g => g.Key);
        var then = before.Select(period => period.ToDictionary(g => g.Key)).ToList();
        var rows = now.Keys.Union(then.SelectMany(period => period.Keys)).Select(key =>
        {
            var group = Of(now, key);
            // What was not there adds up to nothing, which is a figure; a rate of nothing is none.
            var past = then.Select(period => metric.Measure(Of(period, key), currency)).OfType<decimal>().ToList();
            return new AnalysisRow(key, metric.Measure(group, currency), metric.Rows(group)) { Usual = past.Count == 0 ? null : decimal.Round(past.Average(), 6, MidpointRounding.AwayFromZero) };
        });
        return [.. rows
            .Where(r => order switch { AnalysisOrder.More => r.FromUsual > 0, AnalysisOrder.Less => r.FromUsual < 0, _ => r.FromUsual is not (null or 0) })
            .OrderByDescending(r => Math.Abs(r.FromUsual!.Value)).ThenBy(r => r.Label, StringComparer.OrdinalIgnoreCase)];
    }

    private static DealGroup Of(Dictionary<string, DealGroup> period, string key) => period.GetValueOrDefault(key) ?? new(key, 0, 0, 0, 0, 0, 0);
}
