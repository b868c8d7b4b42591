namespace SalesOpsBot.Sales.Tasks;

/// <summary>The key of a <see cref="SalesTask"/>.</summary>
public readonly record struct SalesTaskId(long Value);
