using System.Globalization;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>Turns groups of closed deals into ranked or dated lines. Pure.</summary>
public static class AnalysisCalculator
{
    /// <summary>What deals without a key are called.</summary>
    public const string Nobody = "(none)";

    /// <summary>Lines in the order of merit, best first; those without a figure last.</summary>
    /// <param name="groups">The groups of the period, one a label.</param>
    /// <param name="before">The groups of the period before.</param>
    /// <param name="metric">What is measured.</param>
    /// <param name="currency">The company's currency.</param>
    public static IReadOnlyList<AnalysisRow> Rank(IReadOnlyList<DealGroup> groups, IReadOnlyList<DealGroup> before, MetricDefinition metric, Currency currency)
    {
        var previous = before.ToDictionary(g => g.Key, g => metric.Measure(g, currency));
        var rows = groups.Select(g => new AnalysisRow(g.Key, metric.Measure(g, currency), metric.Rows(g)) { Previous = previous.GetValueOrDefault(g.Key) });
        var ordered = (metric.MoreIsBetter
            ? rows.OrderByDescending(r => r.Value.HasValue).ThenByDescending(r => r.Value)
            : rows.OrderByDescending(r => r.Value.HasValue).ThenBy(r => r.Value)).ThenBy(r => r.Label, StringComparer.OrdinalIgnoreCase).ToList();
        return [.. ordered.Select(r => r with { Rank = r.Value is null ? null : 1 + ordered.FindIndex(o => o.Value == r.Value) })];
    }

    /// <summary>Lines in the order of time; a stretch of time without deals has a line too.</summary>
    public static IReadOnlyList<AnalysisRow> Series(IReadOnlyList<DealGroup> byDay, DateRange days, AnalysisBy by, MetricDefinition metric, Currency currency)
    {
        var found = byDay.GroupBy(g => StretchOf(DateOnly.ParseExact(g.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture), by)).ToDictionary(g => g.Key, g => g.Aggregate((a, b) => a + b));
        var rows = new List<AnalysisRow>();
        for (var stretch = StretchOf(days.Start, by); stretch.Start <= days.End; stretch = stretch.Next())
        {
            var group = found.GetValueOrDefault(stretch) ?? new DealGroup("", 0, 0, 0, 0, 0, 0);
            rows.Add(new(stretch.ToString(), metric.Measure(group, currency), metric.Rows(group)));
        }

        return [.. rows.Select((r, i) => r with { Previous = i > 0 ? rows[i - 1].Value : null })];
    }

    /// <summary>Groups under other keys, such as offices in place of people; groups that come to share a key become one.</summary>
    public static IReadOnlyList<DealGroup> Regroup(IEnumerable<DealGroup> groups, Func<string, string?> key) =>
        [.. groups.GroupBy(g => key(g.Key) ?? Nobody).Select(same => same.Aggregate((a, b) => a + b) with { Key = same.Key })];

    /// <summary>The week, month or quarter that a day is in.</summary>
    internal static Period StretchOf(DateOnly day, AnalysisBy by) => by switch
    {
        AnalysisBy.Week => Period.WeekOf(day),
        AnalysisBy.Quarter => Period.Quarter(day.Year, (day.Month + 2) / 3),
        _ => Period.Month(day.Year, day.Month),
    };
}
