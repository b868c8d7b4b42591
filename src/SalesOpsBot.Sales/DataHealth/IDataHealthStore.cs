using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;

namespace SalesOpsBot.Sales.DataHealth;

/// <summary>Counts and finds rows that have an issue. The database counts; no call reads rows that it does not return.</summary>
public interface IDataHealthStore
{
    /// <summary>How many rows of a scope have each issue but <see cref="DataIssue.SimilarAccounts"/>.</summary>
    Task<DataHealthCounts> CountsAsync(SalesScope scope, DateOnly today, CancellationToken cancellationToken);

    /// <summary>Some of the rows with an issue, the largest deals and the newest leads first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The issue is <see cref="DataIssue.SimilarAccounts"/>.</exception>
    Task<IReadOnlyList<DataHealthItem>> FindAsync(SalesScope scope, DataIssue issue, DateOnly today, int skip, int take, CancellationToken cancellationToken);

    /// <summary>The accounts that the people of a scope have deals with; all of them for the company.</summary>
    Task<IReadOnlyList<AccountName>> AccountsAsync(SalesScope scope, CancellationToken cancellationToken);
}
