using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Territories;

/// <summary>The answer to "how are the territories balanced?".</summary>
public sealed record TerritoryReport : Answer
{
    /// <summary>True where territories are kept; false where they are derived from who works with whom.</summary>
    public required bool Configured { get; init; }

    /// <summary>By which rule accounts have owners, a sentence.</summary>
    public required string Rule { get; init; }

    /// <summary>The territories, heaviest first.</summary>
    public required IReadOnlyList<TerritoryLine> Territories { get; init; }

    /// <summary>What a territory weighs, in words.</summary>
    public required string LoadMeasure { get; init; }

    /// <summary>How far a load may lie from the mean, as a share of it.</summary>
    public required decimal Tolerance { get; init; }

    /// <summary>How many territories lie within the tolerance.</summary>
    public required int WithinTolerance { get; init; }

    /// <summary>What would balance them.</summary>
    public required BalanceProposal Proposal { get; init; }

    /// <summary>Number of accounts that no territory covers.</summary>
    public required long Uncovered { get; init; }
}
