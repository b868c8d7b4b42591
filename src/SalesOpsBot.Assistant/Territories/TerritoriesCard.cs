using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Assistant.Territories;

/// <summary>The data of <c>cards/territories.json</c>.</summary>
internal sealed record TerritoriesCard
{
    /// <summary>Territories that a card holds without growing beyond what channels take.</summary>
    public const int MostTerritories = 12;

    public required CardFrame Frame { get; init; }

    /// <summary>How many are balanced.</summary>
    public required string Summary { get; init; }

    /// <summary>By which rule accounts have owners.</summary>
    public required string Rule { get; init; }

    public required IReadOnlyList<TerritoriesCardRow> Territories { get; init; }

    /// <summary>That there are more than the card shows; nothing where it shows all.</summary>
    public string? More { get; init; }

    /// <summary>What the moves would do; or that none are needed or none help.</summary>
    public required string Proposal { get; init; }

    public required IReadOnlyList<Fact> Moves { get; init; }

    /// <summary>Prepares the moves; nothing where there are none.</summary>
    public CardAction? Apply { get; init; }

    /// <summary>What else to know; nothing where all accounts are covered.</summary>
    public string? Uncovered { get; init; }

    public static TerritoriesCard From(TerritoryReport report, Formats formats) => new()
    {
        Frame = CardFrame.Of(report, "Territories", null, "get_territories", new JsonObject { ["scope"] = report.Scope }, formats),
        Summary = report.Territories.Count == 0
            ? Say("There are no territories here.")
            : Say($"{formats.Count(report.Territories.Count, "territory", "territories")}, {formats.Number(report.WithinTolerance)} within {formats.Percent(report.Tolerance)} of the mean, measured by {report.LoadMeasure}"),
        Rule = report.Rule,
        Territories = [.. report.Territories.Take(MostTerritories).Select(t => TerritoriesCardRow.From(t, report.Territories, formats))],
        More = report.Territories.Count <= MostTerritories ? null : Say($"The {formats.Number(MostTerritories)} heaviest of {formats.Number(report.Territories.Count)}."),
        Proposal = Words(report.Proposal, formats),
        Moves = [.. report.Proposal.Moves.Select(move => new Fact(move.Account, $"{move.From} → {move.To}"))],
        Apply = report.Proposal.Moves.Count == 0 ? null : new("balance_territories", new JsonObject { ["scope"] = report.Scope }, null),
        Uncovered = report.Uncovered == 0 ? null : Say($"{formats.Count(report.Uncovered, "account is", "accounts are")} in no territory."),
    };

    private static string Words(BalanceProposal proposal, Formats formats) => proposal switch
    {
        { Moves.Count: 0, Balanced: true } => Say("They are balanced; nothing has to move."),
        { Moves.Count: 0 } => Say("No single account could move and make it better."),
        { Balanced: true, Fewest: true } => Say($"{formats.Count(proposal.Moves.Count, "move balances", "moves balance")} them; no fewer would do:"),
        { Balanced: true } => Say($"{formats.Count(proposal.Moves.Count, "move balances", "moves balance")} them:"),
        _ => Say($"{formats.Count(proposal.Moves.Count, "move brings", "moves bring")} them nearer, not all the way:"),
    };
}
