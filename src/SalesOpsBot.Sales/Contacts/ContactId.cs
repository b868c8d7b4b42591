namespace SalesOpsBot.Sales.Contacts;

/// <summary>The key of a <see cref="Contact"/>.</summary>
public readonly record struct ContactId(long Value);
