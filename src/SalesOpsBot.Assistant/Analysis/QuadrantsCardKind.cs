using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Assistant.Analysis;

/// <summary>A kind of rep on the card.</summary>
/// <param name="Title">The kind, and what it means.</param>
/// <param name="Style">The card's style for it; the words say it as well.</param>
/// <param name="Reps">The reps, with what they won now and before.</param>
internal sealed record QuadrantsCardKind(string Title, string Style, IReadOnlyList<Fact> Reps)
{
    public static QuadrantsCardKind From(RepKind kind, IReadOnlyList<RepStanding> reps, Formats formats) => new(
        kind switch
        {
            RepKind.RisingStar => Say("Rising stars: high and growing"),
            RepKind.FallingStar => Say("Falling stars: high and shrinking"),
            RepKind.ImprovingLaggard => Say("Improving laggards: low and growing"),
            RepKind.DeterioratingLaggard => Say("Deteriorating laggards: low and shrinking"),
        },
        kind switch
        {
            RepKind.RisingStar => "good",
            RepKind.FallingStar => "attention",
            RepKind.ImprovingLaggard => "emphasis",
            RepKind.DeterioratingLaggard => "warning",
        },
        [.. reps.Select(r => new Fact(r.Rep, Say($"{formats.Money(r.Won)}, before {formats.Money(r.Previous)}")))]);
}
