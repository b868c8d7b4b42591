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

    /// <summary>The figures that no side has, with what they need; nothing where there is none.</summary>
    public string? Unknown { get; init; }

    public static KpiComparisonCard From(KpiComparison comparison, JsonObject arguments, Formats formats)
    {
        var sides = comparison.Sides;
        var known = sides[0].Kpis.Select(kpi => kpi.Name).Where(name => sides.Any(s => Of(s, name).Value is not null)).ToList();
        var samePeople = sides.All(s => s.Scope == sides[0].Scope);
        return new()
        {
            Frame = CardFrame.Of(comparison, "Side by side", samePeople ? null : formats.Period(sides[0].Period), "compare_kpis", arguments.DeepClone().AsObject(), formats),
            Sides = [.. sides.Select(s => samePeople ? formats.Period(s.Period) : s.ScopeLabel)],
            Rows = [.. known.Select(name => new KpiComparisonCardRow(Of(sides[0], name).Title, [.. sides.Select(s => Figure(Of(s, name), new(s.Currency), formats))]))],
            Unknown = KpisCard.Missing(sides[0].Kpis.Where(kpi => !known.Contains(kpi.Name))),
        };
    }

    private static Kpi Of(KpiReport side, string name) => side.Kpis.First(kpi => kpi.Name == name);

    private static string Figure(Kpi kpi, Currency currency, Formats formats) => kpi.Value is { } value ? KpiFigure.Text(value, kpi.Unit, currency, formats) : "–";
}
