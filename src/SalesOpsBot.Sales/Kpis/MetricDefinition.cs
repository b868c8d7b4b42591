using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>How a metric is called, worked out and judged.</summary>
/// <param name="Metric">Which.</param>
/// <param name="Name">The name in arguments, the same as the key figure's: <c>win_rate</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Unit">What the figure counts.</param>
/// <param name="MoreIsBetter">False for losses and for long cycles.</param>
/// <param name="Definition">How it is worked out.</param>
public sealed record MetricDefinition(Metric Metric, string Name, Phrase Title, KpiUnit Unit, bool MoreIsBetter, Phrase Definition)
{
    private static readonly MetricDefinition[] All =
    [
        new(Metric.WonValue, "won_value", "Won", KpiUnit.Money, true, "Σ value of deals won, by close date"),
        new(Metric.WonCount, "won_count", "Deals won", KpiUnit.Count, true, "number of deals won, by close date"),
        new(Metric.LostCount, "lost_count", "Deals lost", KpiUnit.Count, false, "number of deals lost, by close date"),
        new(Metric.WinRate, "win_rate", "Win rate", KpiUnit.Ratio, true, "won ÷ (won + lost), by number and close date; open deals do not count"),
        new(Metric.AverageDeal, "average_deal", "Average deal", KpiUnit.Money, true, "value won ÷ deals won"),
        new(Metric.SalesCycle, "sales_cycle", "Sales cycle", KpiUnit.Days, false, "mean days from first day to close of deals won"),
        new(Metric.Attainment, "quota_attainment", "Quota attainment", KpiUnit.Ratio, true, "value won ÷ quota of the period"),
    ];

    private static readonly Dictionary<string, Metric> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["won"] = Metric.WonValue,
        ["value"] = Metric.WonValue,
        ["revenue"] = Metric.WonValue,
        ["sales"] = Metric.WonValue,
        ["amount"] = Metric.WonValue,
        ["wins"] = Metric.WonCount,
        ["count"] = Metric.WonCount,
        ["deals"] = Metric.WonCount,
        ["deals won"] = Metric.WonCount,
        ["lost"] = Metric.LostCount,
        ["losses"] = Metric.LostCount,
        ["deals lost"] = Metric.LostCount,
        ["win rate"] = Metric.WinRate,
        ["winrate"] = Metric.WinRate,
        ["rate"] = Metric.WinRate,
        ["deal size"] = Metric.AverageDeal,
        ["average"] = Metric.AverageDeal,
        ["average deal"] = Metric.AverageDeal,
        ["deal_size"] = Metric.AverageDeal,
        ["cycle"] = Metric.SalesCycle,
        ["sales cycle"] = Metric.SalesCycle,
        ["cycle time"] = Metric.SalesCycle,
        ["attainment"] = Metric.Attainment,
        ["quota attainment"] = Metric.Attainment,
        ["quota"] = Metric.Attainment,
    };

    /// <summary>A metric's definition.</summary>
    public static MetricDefinition Of(Metric metric) => Array.Find(All, m => m.Metric == metric)!;

    /// <summary>Reads the argument <c>metric</c>; the value won where nothing is said.</summary>
    public static Outcome<MetricDefinition> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Of(Metric.WonValue);
        if (Array.Find(All, m => string.Equals(m.Name, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } named) return named;
        return Synonyms.TryGetValue(text.Trim(), out var metric)
            ? Of(metric)
            : Problem.Invalid("metric", $"I don't measure “{text.Trim()}”. I measure: {string.Join(", ", All.Select(m => m.Name))}.");
    }

    /// <summary>The figure of a group; nothing where it has no meaning, such as a rate of nothing.</summary>
    public decimal? Measure(DealGroup group, Currency currency) => Metric switch
    {
        Metric.WonValue => new Money(group.WonValue, currency).Amount,
        Metric.WonCount => group.Won,
        Metric.LostCount => group.Lost,
        Metric.WinRate => KpiMath.Ratio(group.Won, group.Won + group.Lost, 6),
        Metric.AverageDeal => KpiMath.Ratio(new Money(group.WonValue, currency).Amount, group.Won - group.WonWithoutValue, 2),
        Metric.SalesCycle => KpiMath.Ratio(group.CycleDays, group.Cycles, 2),
        Metric.Attainment => KpiMath.Ratio(group.WonValue, group.Quota ?? 0, 6),
    };

    /// <summary>How many deals the figure of a group stands on.</summary>
    public long Rows(DealGroup group) => Metric switch
    {
        Metric.WonValue or Metric.WonCount or Metric.Attainment => group.Won,
        Metric.LostCount => group.Lost,
        Metric.WinRate => group.Won + group.Lost,
        Metric.AverageDeal => group.Won - group.WonWithoutValue,
        Metric.SalesCycle => group.Cycles,
    };

    /// <summary>The figure of a group as a key figure.</summary>
    /// <param name="group">The group.</param>
    /// <param name="currency">The company's currency.</param>
    /// <param name="missing">What is missing where there is no figure.</param>
    public Kpi Kpi(DealGroup group, Currency currency, string missing)
    {
        var value = Measure(group, currency);
        return new(Name, Title, Unit, value, Rows(group), Definition) { Note = value is null ? missing : null };
    }
}
