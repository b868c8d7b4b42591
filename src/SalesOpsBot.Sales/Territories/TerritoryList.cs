namespace SalesOpsBot.Sales.Territories;

/// <summary>What a file of territories says: the whole map, so that a territory that a later file leaves out is no more.</summary>
/// <param name="Territories">By name.</param>
public sealed record TerritoryList(IReadOnlyList<Territory> Territories);
