namespace SalesOpsBot.Sales.Accounts;

/// <summary>Where accounts are kept. Their names are known to the whole company; their figures follow the scope of the deals.</summary>
public interface IAccountStore
{
    /// <summary>Accounts whose name is nearest to some words, best first, with how near (1 is the same).</summary>
    Task<IReadOnlyList<(AccountName Account, double Nearness)>> FindAsync(string words, int limit, CancellationToken cancellationToken);

    /// <summary>Every account's name, for recognising them in a sentence.</summary>
    Task<IReadOnlyList<AccountName>> NamesAsync(CancellationToken cancellationToken);
}
