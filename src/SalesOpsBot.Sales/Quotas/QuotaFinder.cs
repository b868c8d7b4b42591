namespace SalesOpsBot.Sales.Quotas;

/// <summary>Finds which versions of quotas are in force. Pure.</summary>
public static class QuotaFinder
{
    /// <summary>For each person and period the version in force on the last of some days.</summary>
    /// <param name="quotas">All versions, in any order.</param>
    /// <param name="days">The days asked about.</param>
    public static IReadOnlyList<Quota> InForce(IEnumerable<Quota> quotas, DateRange days) =>
    [
        .. quotas
            .GroupBy(q => (q.SalespersonId, q.Start, q.End))
            .Select(g => g.Where(q => q.ValidFrom <= days.End || q.ValidFrom <= q.Start).OrderBy(q => q.ValidFrom).ThenBy(q => q.Version).ThenBy(q => q.Id).LastOrDefault())
            .OfType<Quota>(),
    ];
}
