using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>The data of <c>cards/pipeline-changes.json</c>: a waterfall from the opening to the closing pipeline.</summary>
internal sealed record PipelineChangesCard : IFramedCard
{
    private const int Named = 3;

    public required CardFrame Frame { get; init; }

    /// <summary>By how much it changed.</summary>
    public required string Headline { get; init; }

    /// <summary>From what to what, a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>Opening, movements, closing.</summary>
    public required IReadOnlyList<PipelineChangesStep> Steps { get; init; }

    /// <summary>How far back changes are known; nothing where that reaches.</summary>
    public string? Note { get; init; }

    /// <summary>Shows the pipeline as it is.</summary>
    public required CardAction Pipeline { get; init; }

    public static PipelineChangesCard From(PipelineChangesReport report, Formats formats)
    {
        var arguments = new JsonObject { ["since"] = report.Since.AddDays(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture), ["scope"] = report.Scope, ["period"] = report.Period.ToString() };
        var change = report.Closing - report.Opening;
        return new()
        {
            Frame = CardFrame.Of(report, "Pipeline changes", formats.Period(report.Period), "get_pipeline_changes", arguments, formats),
            Headline = formats.Signed(change),
            Verdict = Say($"since the end of {formats.Date(report.Since)}: from {formats.Money(report.Opening)} to {formats.Money(report.Closing)}."),
            Steps = Waterfall(report, formats),
            Note = report.ChangesKeptFrom is { } kept && kept <= report.Since ? null : Unknown(report, formats),
            Pipeline = new("get_pipeline", new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope }, null),
        };
    }

    private static List<PipelineChangesStep> Waterfall(PipelineChangesReport report, Formats formats)
    {
        var levels = new List<Money> { report.Opening };
        foreach (var movement in report.Movements) levels.Add(levels[^1] + movement.Value);
        var highest = levels.Append(report.Closing).MaxBy(level => level.MinorUnits);
        var steps = new List<PipelineChangesStep> { PipelineChangesStep.Level(Say("Opening"), report.Opening, highest, formats) };
        foreach (var (movement, place) in report.Movements.Select((m, i) => (m, i)))
            steps.Add(PipelineChangesStep.Movement(movement, levels[place], levels[place + 1], highest, Largest(movement, formats), formats));
        steps.Add(PipelineChangesStep.Level(Say("Closing"), report.Closing, highest, formats));
        return steps;
    }

    private static string Largest(MovementTotal movement, Formats formats)
    {
        var names = string.Join(", ", movement.Deals.Take(Named).Select(d => $"{d.Name} {formats.Money(d.Value)}"));
        return movement.Count > Named ? Say($"{names} and {formats.Number(movement.Count - Named)} more") : names;
    }

    private static string Unknown(PipelineChangesReport report, Formats formats) => report.ChangesKeptFrom is { } kept
        ? Say($"Changes of close dates, values and owners are known from {formats.Date(kept)} on; before, only beginnings and ends of deals.")
        : Say("No changes of close dates, values and owners have been kept yet; these are beginnings and ends of deals.");
}
