namespace SalesOpsBot.Sales.Territories;

/// <summary>How territories would be balanced.</summary>
/// <param name="Moves">The moves, heaviest first; none where all is balanced, or nothing helps.</param>
/// <param name="Balanced">Whether every territory is within the tolerance after them.</param>
/// <param name="Fewest">Whether it is proven that no fewer moves would do; false where there were too many ways to try them all.</param>
public sealed record BalanceProposal(IReadOnlyList<TerritoryMove> Moves, bool Balanced, bool Fewest);
