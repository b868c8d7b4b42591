namespace SalesOpsBot.Sales.Deals;

/// <summary>The key of a <see cref="Deal"/>.</summary>
public readonly record struct DealId(long Value);
