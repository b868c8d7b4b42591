using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Tests.Quotas;

public class QuotaCalculatorTests
{
    private static readonly DateRange Q4 = Period.Quarter(2017, 4).Days;

    [Fact]
    public void Total_WithoutQuotas_IsNothing() => Assert.Null(QuotaCalculator.Total([], Q4, Company.Org, Currency.Usd));

    [Fact]
    public void Total_AManagersOwnQuota_DoesNotCountBesideThePeoplesBelow() =>
        Assert.Equal(30_000, QuotaCalculator.Total([Quota(3, 99_000), Quota(5, 10_000), Quota(6, 20_000)], Q4, Company.Org, Currency.Usd)!.Value.MinorUnits);

    [Fact]
    public void Total_AManagersOwnQuotaAlone_Counts() =>
        Assert.Equal(99_000, QuotaCalculator.Total([Quota(3, 99_000)], Q4, Company.Org, Currency.Usd)!.Value.MinorUnits);

    [Fact]
    public void Total_MonthsOfAQuarter_AddUpToIt()
    {
        var months = Enumerable.Range(10, 3).Select(m => QuotaCalculator.Total([Quota(5, 92_000)], Period.Month(2017, m).Days, Company.Org, Currency.Usd)!.Value.MinorUnits);
        Assert.Equal([31_000, 30_000, 31_000], months);
    }

    private static Quota Quota(long person, long amount) => new() { SalespersonId = new(person), Start = Q4.Start, End = Q4.End, Amount = amount };
}
