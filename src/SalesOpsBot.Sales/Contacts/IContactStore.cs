using SalesOpsBot.Sales.Accounts;

namespace SalesOpsBot.Sales.Contacts;

/// <summary>Where the buyer's people are kept. Who works where is known to the whole company, as the accounts' names are.</summary>
public interface IContactStore
{
    /// <summary>The contact with an id, or an e-mail address.</summary>
    Task<ContactLine?> FindAsync(string idOrEmail, CancellationToken cancellationToken);

    /// <summary>Contacts of whom each of some words is part of the name, the title, the address or the account's name; by name.</summary>
    Task<IReadOnlyList<ContactLine>> SearchAsync(string words, int limit, CancellationToken cancellationToken);

    /// <summary>The contacts of an account, by name.</summary>
    Task<IReadOnlyList<ContactLine>> OfAsync(AccountId account, int limit, CancellationToken cancellationToken);
}
