namespace SalesOpsBot.Sales.Territories;

/// <summary>A territory as a weight to balance.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Accounts">Its accounts.</param>
public sealed record TerritoryLoad(string Name, IReadOnlyList<AccountLoad> Accounts)
{
    /// <summary>What all its accounts weigh.</summary>
    public decimal Total => Accounts.Sum(a => a.Load);
}
