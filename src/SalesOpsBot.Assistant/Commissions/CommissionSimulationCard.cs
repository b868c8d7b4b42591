using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>The data of <c>cards/commission-simulation.json</c>.</summary>
internal sealed record CommissionSimulationCard : IFramedCard
{
    private const int MostRows = 8;

    public required CardFrame Frame { get; init; }

    /// <summary>What the pay-out would gain.</summary>
    public required string Gain { get; init; }

    /// <summary>Under what assumption, a sentence.</summary>
    public required string Assumption { get; init; }

    /// <summary>Figures now and then.</summary>
    public required IReadOnlyList<CommissionSimulationCardRow> Rows { get; init; }

    /// <summary>What the wins would add to the statement.</summary>
    public required IReadOnlyList<CommissionLineCardStep> Lines { get; init; }

    public string? More { get; init; }

    /// <summary>What the team would gain, where its figures are not the asker's to see.</summary>
    public string? Team { get; init; }

    /// <summary>Shows the statement as it stands.</summary>
    public required CardAction Statement { get; init; }

    public static CommissionSimulationCard From(CommissionSimulation simulation, JsonObject arguments, Formats formats) => new()
    {
        Frame = CardFrame.Of(simulation, "What if", formats.Period(simulation.Period), "simulate_commission", arguments.DeepClone().AsObject(), formats),
        Gain = formats.Change(simulation.Gain),
        Assumption = Words(simulation, formats),
        Rows = CommissionSimulationCardRow.All(simulation, formats),
        Lines = [.. simulation.NewLines.Take(MostRows).Select(l => CommissionLineCardStep.Of(l, true, formats))],
        More = simulation.NewLines.Count <= MostRows ? null : Say($"and {formats.Number(simulation.NewLines.Count - MostRows)} more lines that come out otherwise"),
        Team = simulation.Team is { Won: null } team ? Say($"{team.Label} would have {formats.Exact(team.AddedToWon)} more won, and {formats.Change(team.AddedToExpected)} in its forecast.") : null,
        Statement = new("get_commission", new() { ["period"] = simulation.Period.ToString(), ["scope"] = simulation.Scope }, null),
    };

    private static string Words(CommissionSimulation simulation, Formats formats)
    {
        List<string> parts = [.. simulation.Deals.Take(MostRows).Select(d => $"{d.Name} ({d.ExternalId}, {formats.Exact(d.CompanyValue!.Value)})")];
        if (simulation.Deals.Count > MostRows) parts.Add(Say($"{formats.Number(simulation.Deals.Count - MostRows)} more deals"));
        if (simulation.Amount is { } amount) parts.Add(simulation.Deals.Count > 0 ? Say($"{formats.Exact(amount)} more") : formats.Exact(amount));
        var all = parts.Count == 1 ? parts[0] : Say($"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}");
        return Say($"for {simulation.Person}, if {all} {PhraseBook.Plural(parts.Count, "is", "are")} won.");
    }
}
