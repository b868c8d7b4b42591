using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>The data of <c>cards/commission-line.json</c>.</summary>
internal sealed record CommissionLineCard : IFramedCard
{
    private const int MostLines = 12;

    public required CardFrame Frame { get; init; }

    public required string Amount { get; init; }

    /// <summary>By which plan and tier, a sentence.</summary>
    public required string Basis { get; init; }

    public required IReadOnlyList<CommissionLineCardStep> Steps { get; init; }

    /// <summary>What the card has no room for.</summary>
    public string? More { get; init; }

    /// <summary>Where it parts from what was expected.</summary>
    public CommissionCardDifference? Difference { get; init; }

    /// <summary>Shows the whole statement.</summary>
    public required CardAction Statement { get; init; }

    public static CommissionLineCard From(CommissionExplanation explanation, JsonObject arguments, Formats formats)
    {
        var statement = explanation.Statement;
        var about = explanation.DealName is { } deal ? $"{deal} ({explanation.Deal})" : formats.Period(statement.Period);
        var target = statement is { Target: { } whole, Attainment: { } share } ? Say($"{formats.Exact(statement.Credited)} of {formats.Exact(whole)} ({formats.Percent(decimal.Round(share, 3))})") : Say($"{formats.Exact(statement.Credited)}, no target");
        return new()
        {
            Frame = CardFrame.Of(explanation, "Commission, step by step", about, "explain_commission", arguments.DeepClone().AsObject(), formats),
            Amount = formats.Exact(explanation.Amount),
            Basis = Say($"{statement.Plan}, in force from {formats.Date(statement.PlanValidFrom)}, version {formats.Number(statement.PlanVersion)}. {formats.Period(statement.Period)}: {target}. {CommissionCardSettlement.TierWords(statement, formats)}"),
            Steps = [.. explanation.Lines.Take(MostLines).Select(l => CommissionLineCardStep.Of(l, explanation.Deal is null, formats))],
            More = explanation.Lines.Count <= MostLines ? null : Say($"The first {formats.Number(MostLines)} of {formats.Count(explanation.Lines.Count, "step", "steps")}; the receipt has all of them."),
            Difference = explanation.Difference is { } difference ? CommissionCardDifference.From(difference, formats) : null,
            Statement = new("get_commission", new() { ["period"] = statement.Period.ToString(), ["scope"] = explanation.Scope }, null),
        };
    }
}
