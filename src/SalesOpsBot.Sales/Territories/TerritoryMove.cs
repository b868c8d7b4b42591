namespace SalesOpsBot.Sales.Territories;

/// <summary>A proposal: an account changes its territory.</summary>
/// <param name="Account">Which.</param>
/// <param name="From">From where.</param>
/// <param name="To">To where.</param>
/// <param name="Load">What it takes along.</param>
public sealed record TerritoryMove(string Account, string From, string To, decimal Load);
