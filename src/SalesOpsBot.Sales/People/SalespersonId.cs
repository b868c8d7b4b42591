namespace SalesOpsBot.Sales.People;

/// <summary>The key of a <see cref="Salesperson"/>.</summary>
public readonly record struct SalespersonId(long Value);
