namespace SalesOpsBot.Sales.Names;

/// <summary>What some words may name.</summary>
/// <param name="Items">Best first; only those that come near.</param>
/// <param name="Certain">True where the first is meant beyond reasonable doubt.</param>
public sealed record NameMatch<T>(IReadOnlyList<T> Items, bool Certain);
