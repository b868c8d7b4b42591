using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Quotas;

/// <summary>Where quotas are kept.</summary>
public interface IQuotaStore
{
    /// <summary>The quotas of a scope's people that share a day with a range, all versions of each; <see cref="QuotaFinder"/> tells which hold.</summary>
    Task<IReadOnlyList<Quota>> QuotasAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken);
}
