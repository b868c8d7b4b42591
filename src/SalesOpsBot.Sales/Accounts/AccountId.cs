namespace SalesOpsBot.Sales.Accounts;

/// <summary>The key of an <see cref="Account"/>.</summary>
public readonly record struct AccountId(long Value);
