using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Kpis;

/// <summary>The data of <c>cards/kpi-comparison.json</c>: the same key figures, side by side.</summary>
internal sealed record KpiComparisonCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>What stands side by side, from left to right.</summary>
    public required IReadOnlyList<string> Sides { get; init; }

    public required IReadOnlyList<KpiComparisonCardRow> Rows { get; init; }

    public static KpiComparisonCard From(KpiComparison comparison, JsonObject arguments, Formats formats)
    {
        var sides = comparison.Sides;
        var samePeople = sides.All(s => s.Scope == sides[0].Scope);
        return new()
        {
            Frame = CardFrame.Of(comparison, "Side by side", samePeople ? null : formats.Period(sides[0].Period), "compare_kpis", arguments.DeepClone().AsObject(), formats),
            Sides = [.. sides.Select(s => samePeople ? formats.Period(s.Period) : s.ScopeLabel)],
            Rows = [.. sides[0].Kpis.Select((kpi, i) => new KpiComparisonCardRow(kpi.Title, [.. sides.Select(s => Figure(s.Kpis[i], new(s.Currency), formats))]))],
        };
    }

    private static string Figure(Kpi kpi, Currency currency, Formats formats) => kpi.Value is { } value ? KpiFigure.Text(value, kpi.Unit, currency, formats) : "–";
}
