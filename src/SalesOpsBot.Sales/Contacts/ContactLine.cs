using SalesOpsBot.Sales.Accounts;

namespace SalesOpsBot.Sales.Contacts;

/// <summary>Somebody on the buyer's side, with the account's name.</summary>
/// <param name="Id">The key.</param>
/// <param name="ExternalId">The id in the system that it was imported from.</param>
/// <param name="Name">The full name.</param>
/// <param name="Title">The person's position.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="AccountId">Where the person works.</param>
/// <param name="Account">What it is called.</param>
public sealed record ContactLine(ContactId Id, string ExternalId, string Name, string? Title, string? Email, AccountId? AccountId, string? Account);
