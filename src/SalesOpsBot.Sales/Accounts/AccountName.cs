namespace SalesOpsBot.Sales.Accounts;

/// <summary>An account by its name.</summary>
public sealed record AccountName(AccountId Id, string Name, string ExternalId);
