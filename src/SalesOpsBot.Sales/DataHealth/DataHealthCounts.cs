namespace SalesOpsBot.Sales.DataHealth;

/// <summary>How many rows have each issue. Sums of the database.</summary>
/// <param name="OpenDeals">Open deals.</param>
/// <param name="OpenLeads">Open leads.</param>
/// <param name="Issues">The rows with each issue that concerns deals or leads.</param>
public sealed record DataHealthCounts(long OpenDeals, long OpenLeads, IReadOnlyDictionary<DataIssue, long> Issues);
