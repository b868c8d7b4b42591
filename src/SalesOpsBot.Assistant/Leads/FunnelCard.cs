using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads.Funnels;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>The data of <c>cards/funnel.json</c>.</summary>
internal sealed record FunnelCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>From first to last in one line.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<FunnelCardStep> Steps { get; init; }

    /// <summary>What may still change.</summary>
    public required string Note { get; init; }

    /// <summary>How fast these leads were answered.</summary>
    public required CardAction Response { get; init; }

    public static FunnelCard From(FunnelReport report, Formats formats)
    {
        var (all, won) = (report.Steps[0], report.Steps[^1]);
        var arguments = new JsonObject { ["period"] = report.Period.ToString(), ["scope"] = report.Scope };
        return new()
        {
            Frame = CardFrame.Of(report, "Lead funnel", formats.Period(report.Period), "get_funnel", arguments, formats),
            Summary = all.Count == 0 ? Say("No leads arrived") : Say($"{formats.Count(all.Count, "lead", "leads")}, {formats.Number(won.Count)} won ({formats.Percent(won.OfAll ?? 0)})"),
            Steps = [.. report.Steps.Select(step => FunnelCardStep.From(step, formats))],
            Note = Say($"{formats.Number(report.StillOpen)} still open, {formats.Number(report.GivenUp)} given up."),
            Response = new("get_lead_response", arguments.DeepClone().AsObject(), null),
        };
    }
}
