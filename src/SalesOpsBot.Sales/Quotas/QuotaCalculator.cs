using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quotas;

/// <summary>Adds up quotas for a period.</summary>
public static class QuotaCalculator
{
    /// <summary>The quota of a group of people for some days. A quota that only overlaps the days counts by its share of days.</summary>
    /// <param name="quotas">The quotas that share a day with <paramref name="days"/>, all versions of them.</param>
    /// <param name="days">The days asked about.</param>
    /// <param name="org">Who reports to whom: a manager's own quota stands for the people below, so it does not count beside theirs.</param>
    /// <param name="currency">The company's currency.</param>
    /// <returns>Nothing where there is no quota.</returns>
    public static Money? Total(IReadOnlyList<Quota> quotas, DateRange days, OrgChart org, Currency currency)
    {
        quotas = QuotaFinder.InForce(quotas, days);
        var holders = quotas.Select(q => q.SalespersonId).ToHashSet();
        var managers = holders.SelectMany(org.Above).Select(p => p.Id).ToHashSet();
        var counted = quotas.Where(q => !managers.Contains(q.SalespersonId)).ToList();
        return counted.Count == 0 ? null : counted.Aggregate(Money.Zero(currency), (sum, quota) => sum + Share(quota, days, currency));
    }

    /// <summary>Each person's quota for some days.</summary>
    public static IReadOnlyDictionary<SalespersonId, Money> ByPerson(IReadOnlyList<Quota> quotas, DateRange days, Currency currency) => QuotaFinder.InForce(quotas, days)
        .GroupBy(q => q.SalespersonId)
        .ToDictionary(g => g.Key, g => g.Aggregate(Money.Zero(currency), (sum, quota) => sum + Share(quota, days, currency)));

    private static Money Share(Quota quota, DateRange days, Currency currency)
    {
        var whole = new DateRange(quota.Start, quota.End);
        var shared = whole.Intersect(days)?.Days ?? 0;
        return new Money(quota.Amount, currency).Times((decimal)shared / whole.Days);
    }
}
