using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Tests.Quotas;

public class QuotaFinderTests
{
    private static readonly DateRange Q1 = Period.Quarter(2018, 1).Days;

    private static readonly Quota[] Versions = [Quota("2018-01-01", 1, 100), Quota("2018-01-01", 2, 110), Quota("2018-02-28", 1, 120), Quota("2018-03-31", 1, 130)];

    [Theory]
    [InlineData("2018-01-01", "2018-01-31", 110)]
    [InlineData("2018-02-01", "2018-02-27", 110)]
    [InlineData("2018-02-01", "2018-02-28", 120)]
    [InlineData("2018-01-01", "2018-03-30", 120)]
    [InlineData("2018-01-01", "2018-03-31", 130)]
    [InlineData("2018-01-01", "2018-12-31", 130)]
    public void InForce_IsTheVersionOfTheLastDay(string from, string to, long amount) =>
        Assert.Equal(amount, Assert.Single(QuotaFinder.InForce(Versions.Reverse(), new(Day(from), Day(to)))).Amount);

    [Fact]
    public void InForce_OnlyVersionBeginsLater_IsNotYet() => Assert.Empty(QuotaFinder.InForce([Quota("2018-03-01", 1, 5)], Period.Month(2018, 2).Days));

    [Fact]
    public void InForce_PeopleAndPeriods_AreApart()
    {
        Quota other = new() { SalespersonId = new(2), Start = Q1.Start, End = Q1.End, ValidFrom = Q1.Start, Amount = 7 };
        Quota month = new() { SalespersonId = new(1), Start = Q1.Start, End = new(2018, 1, 31), ValidFrom = Q1.Start, Amount = 8 };
        Assert.Equal([7, 8, 130], QuotaFinder.InForce([.. Versions, other, month], Q1).Select(q => q.Amount).Order());
    }

    [Fact]
    public void Total_CountsEachQuotaOnce() =>
        Assert.Equal(130, QuotaCalculator.Total(Versions, Q1, Company.Org, Currency.Usd)!.Value.MinorUnits);

    private static Quota Quota(string from, int version, long amount) => new() { SalespersonId = new(1), Start = Q1.Start, End = Q1.End, ValidFrom = Day(from), Version = version, Amount = amount };

    private static DateOnly Day(string text) => Period.TryParse(text)!.Value.Start;
}
