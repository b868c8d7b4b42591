using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Coaching;

namespace SalesOpsBot.Assistant.Coaching;

/// <summary>A rep on the coaching list.</summary>
/// <param name="Name">Who.</param>
/// <param name="Kind">The kind of rep.</param>
/// <param name="Style">The card's style for it; the words say it as well.</param>
/// <param name="Why">The figures that say why.</param>
/// <param name="Question">What to ask.</param>
/// <param name="Open">Shows the rep's key figures.</param>
internal sealed record CoachingCardRow(string Name, string Kind, string Style, string Why, string Question, CardAction Open)
{
    public static CoachingCardRow From(CoachingLine line, CoachingReport report, Formats formats) => new(
        line.Rep,
        line.Kind switch
        {
            RepKind.RisingStar => Say("Rising star"),
            RepKind.FallingStar => Say("Falling star"),
            RepKind.ImprovingLaggard => Say("Improving laggard"),
            RepKind.DeterioratingLaggard => Say("Deteriorating laggard"),
        },
        line.Kind switch
        {
            RepKind.RisingStar => "good",
            RepKind.FallingStar => "attention",
            RepKind.ImprovingLaggard => "emphasis",
            RepKind.DeterioratingLaggard => "warning",
        },
        string.Join(" · ", Figures(line, formats)),
        $"“{line.Question}”",
        new("get_kpis", new JsonObject { ["period"] = report.Period.ToString(), ["scope"] = $"rep:{line.Rep}" }, null));

    private static IEnumerable<string> Figures(CoachingLine line, Formats formats)
    {
        yield return Say($"won {formats.Money(line.Won)}, before {formats.Money(line.Previous)}");
        yield return Say($"{formats.Number(line.Closed)} closed, before {formats.Number(line.PreviousClosed)}{Mark(line, CoachingDriver.Volume)}");
        if (line.WinRate is { } rate && line.PreviousWinRate is { } before) yield return Say($"win rate {formats.Percent(decimal.Round(rate, 3))}, before {formats.Percent(decimal.Round(before, 3))}{Mark(line, CoachingDriver.WinRate)}");
        if (line.DealSize is { } size && line.PreviousDealSize is { } smaller) yield return Say($"{formats.Money(size)} a win, before {formats.Money(smaller)}{Mark(line, CoachingDriver.DealSize)}");
        if (line.AtRisk is > 0 and var deals) yield return Say($"{formats.Count(deals, "open deal", "open deals")} at risk");
    }

    private static string Mark(CoachingLine line, CoachingDriver driver) => line.Driver == driver ? " ▼" : "";
}
