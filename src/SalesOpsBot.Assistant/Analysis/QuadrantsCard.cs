using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Assistant.Analysis;

/// <summary>The data of <c>cards/quadrants.json</c>: the reps by kind, those who fall first.</summary>
internal sealed record QuadrantsCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>What high and growing mean here.</summary>
    public required string Middle { get; init; }

    /// <summary>The kinds that somebody is of.</summary>
    public required IReadOnlyList<QuadrantsCardKind> Kinds { get; init; }

    public static QuadrantsCard From(RepQuadrantReport report, Formats formats) => new()
    {
        Frame = CardFrame.Of(report, "Kinds of rep", formats.Period(report.Period), "get_rep_quadrants", new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope }, formats),
        Middle = Say($"The middle is {formats.Money(report.Middle)} won. Growth is against {formats.Period(report.ComparedWith)}."),
        Kinds = [.. report.Reps.GroupBy(r => r.Kind).Select(g => QuadrantsCardKind.From(g.Key, [.. g], formats))],
    };
}
