using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Coaching;

namespace SalesOpsBot.Assistant.Coaching;

/// <summary>The data of <c>cards/coaching.json</c>.</summary>
internal sealed record CoachingCard : IFramedCard
{
    private const int MostReps = 8;

    public required CardFrame Frame { get; init; }

    /// <summary>In which order they are.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<CoachingCardRow> Reps { get; init; }

    /// <summary>That there are more than the card shows; nothing where it shows all.</summary>
    public string? More { get; init; }

    public static CoachingCard From(CoachingReport report, Formats formats) => new()
    {
        Frame = CardFrame.Of(report, "Coaching list", formats.Period(report.Period), "get_coaching_list", new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope }, formats),
        Summary = report.Reps.Count == 0 ? Say("There are no reps here.") : Say($"Those to talk with first at the top. Before is {formats.Period(report.ComparedWith)}."),
        Reps = [.. report.Reps.Take(MostReps).Select(line => CoachingCardRow.From(line, report, formats))],
        More = report.Reps.Count <= MostReps ? null : Say($"The first {formats.Number(MostReps)} of {formats.Number(report.Reps.Count)}."),
    };
}
