namespace SalesOpsBot.Sales.People;

/// <summary>Where the channels' accounts are kept.</summary>
public interface IPersonAccountStore
{
    /// <summary>The account with a channel's key, or nothing.</summary>
    Task<PersonAccount?> FindAsync(string channel, string accountKey, CancellationToken cancellationToken);

    /// <summary>All accounts of all channels, the one last seen first.</summary>
    Task<IReadOnlyList<PersonAccount>> AccountsAsync(CancellationToken cancellationToken);

    /// <summary>Keeps what a channel says of an account. An administrator's mapping stays as it was.</summary>
    Task KeepAsync(PersonAccount account, CancellationToken cancellationToken);

    /// <summary>Keeps whom an administrator says an account is; nothing takes the mapping away. The account need not have been seen.</summary>
    Task MapAsync(string channel, string accountKey, SalespersonId? person, DateTimeOffset at, CancellationToken cancellationToken);
}
