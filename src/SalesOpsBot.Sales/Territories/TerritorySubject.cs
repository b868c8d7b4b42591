using SalesOpsBot.Sales.Accounts;

namespace SalesOpsBot.Sales.Territories;

/// <summary>What rules look at: an account's facts, or a lead's.</summary>
/// <param name="Account">The company's name.</param>
/// <param name="Region">Where it is.</param>
/// <param name="Sector">What it does.</param>
/// <param name="Employees">How many work there.</param>
public sealed record TerritorySubject(string? Account, string? Region, string? Sector, int? Employees)
{
    /// <summary>An account's facts.</summary>
    public static TerritorySubject Of(Account account) => new(account.Name, account.Location, account.Sector, account.Employees);
}
