namespace SalesOpsBot.Sales.Territories;

/// <summary>Somebody who owns a part of the market.</summary>
/// <param name="Name">Who.</param>
/// <param name="Territory">Which territory; nothing where none is kept.</param>
/// <param name="Office">The regional office.</param>
/// <param name="Manager">To whom the person reports.</param>
/// <param name="Active">False for somebody who left.</param>
public sealed record TerritoryOwner(string Name, string? Territory, string? Office, string? Manager, bool Active);
