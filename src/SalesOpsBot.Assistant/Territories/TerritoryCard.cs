using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Assistant.Territories;

/// <summary>The data of <c>cards/territory.json</c>.</summary>
internal sealed record TerritoryCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>Who owns it, in a line.</summary>
    public required string Owner { get; init; }

    /// <summary>By which rule.</summary>
    public required string Rule { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Shows all territories.</summary>
    public required CardAction Territories { get; init; }

    /// <param name="report">The answer.</param>
    /// <param name="arguments">The arguments that it was asked for with.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static TerritoryCard From(TerritoryOwnerReport report, JsonObject arguments, Formats formats) => new()
    {
        Frame = CardFrame.Of(report, $"Who owns {report.Subject}", null, "find_territory_owner", arguments.DeepClone().AsObject(), formats) with
        {
            Subtitle = report.Facts.Count > 0 ? Formats.Capital(string.Join(" · ", report.Facts)) : Say("Territory owner"),
        },
        Owner = report.Owners.Count == 0 ? Say("Nobody") : string.Join(", ", report.Owners.Select(o => o.Active ? o.Name : Say($"{o.Name} (left)"))),
        Rule = report.Rule,
        Facts = [.. report.Owners.Select(o => new Fact(o.Name, string.Join(" · ", Details(o).OfType<string>()))).Where(f => f.Value.Length > 0)],
        Territories = new("get_territories", [], null),
    };

    private static IEnumerable<string?> Details(TerritoryOwner owner)
    {
        yield return owner.Territory is { } territory ? Say($"territory {territory}") : null;
        yield return owner.Office is { } office ? Say($"{office} office") : null;
        yield return owner.Manager is { } manager ? Say($"reports to {manager}") : null;
    }
}
