using System.Globalization;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class ClosedDealsTests
{
    private static readonly DateRange October = new(new(2017, 10, 1), new(2017, 10, 31));
    private readonly TestCompany _company = new();

    [Fact]
    public async Task Closed_EmptyDatabase_IsAllZero()
    {
        var closed = await ClosedAsync();
        Assert.Equal((0, 0, 0, 0, 0, 0), (closed.Won, closed.Lost, closed.WonValue, closed.LostValue, closed.WonWithoutValue, closed.NewCustomers));
        Assert.Null(closed.MedianWonValue);
        Assert.Empty(closed.WonCycleDays);
        Assert.Empty(closed.WonValueByOwner);
    }

    [Fact]
    public async Task Closed_CountsAndSumsWonAndLostByOwner()
    {
        var (ann, bob) = (_company.Person("Ann"), _company.Person("Bob"));
        _company.Deal(ann, DealStatus.Won, 10_00);
        _company.Deal(ann, DealStatus.Won, 5_00);
        _company.Deal(bob, DealStatus.Won, 1_00);
        _company.Deal(null, DealStatus.Won, 70);
        _company.Deal(bob, DealStatus.Lost, 3_00);
        _company.Deal(bob, DealStatus.Lost, null);
        _company.Deal(bob, DealStatus.Open, 99_00);
        var closed = await ClosedAsync();
        Assert.Equal((4, 2, 16_70, 3_00), (closed.Won, closed.Lost, closed.WonValue, closed.LostValue));
        Assert.Equal(new() { [ann.Id.Value] = 15_00, [bob.Id.Value] = 1_00, [0] = 70 }, closed.WonValueByOwner.ToDictionary());
    }

    [Fact]
    public async Task Closed_FirstAndLastDayCount_AndTheirNeighboursDoNot()
    {
        foreach (var day in new[] { "2017-09-30", "2017-10-01", "2017-10-31", "2017-11-01" }) _company.Deal(null, DealStatus.Won, closes: day);
        _company.Deal(null, DealStatus.Won, closes: null);
        Assert.Equal(2, (await ClosedAsync()).Won);
    }

    [Theory]
    [InlineData("2017-10-09", 0)]
    [InlineData("2017-10-10", 1)]
    [InlineData("2017-09-30", 0)]
    public async Task Closed_DaysAfterAsOf_AreNotKnownYet(string asOf, long expected)
    {
        _company.Deal(null, DealStatus.Won, closes: "2017-10-10");
        Assert.Equal(expected, (await ClosedAsync(asOf: asOf)).Won);
    }

    [Theory]
    [InlineData(new long[] { 7 }, "7")]
    [InlineData(new long[] { 9, 1, 5 }, "5")]
    [InlineData(new long[] { 9, 2, 5, 1 }, "3.5")]
    [InlineData(new long[] { 4, 4, 4, 9 }, "4")]
    public async Task Closed_MedianWonValue_IsTheMiddle(long[] values, string expected)
    {
        foreach (var value in values) _company.Deal(null, DealStatus.Won, value);
        _company.Deal(null, DealStatus.Won, null);
        _company.Deal(null, DealStatus.Lost, 1_000_000);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), (await ClosedAsync()).MedianWonValue);
    }

    [Fact]
    public async Task Closed_SumOfTwoOwnersBeyondSixtyFourBits_FailsAndNeverWraps()
    {
        foreach (var name in new[] { "Ann", "Bob" }) _company.Deal(_company.Person(name), DealStatus.Won, long.MaxValue);
        await Assert.ThrowsAsync<OverflowException>(() => ClosedAsync());
    }

    [Fact]
    public async Task Closed_CycleDays_AreCountedByLength_WithoutUnknownFirstDays()
    {
        _company.Deal(null, DealStatus.Won, begins: "2017-10-03", closes: "2017-10-03");
        _company.Deal(null, DealStatus.Won, begins: "2017-09-25", closes: "2017-10-05");
        _company.Deal(null, DealStatus.Won, begins: "2017-09-21", closes: "2017-10-01");
        _company.Deal(null, DealStatus.Won, begins: null);
        _company.Deal(null, DealStatus.Lost, begins: "2017-01-01");
        Assert.Equal(new() { [0] = 1, [10] = 2 }, (await ClosedAsync()).WonCycleDays.ToDictionary());
    }

    [Fact]
    public async Task Closed_TwoCurrencies_AddUpInTheCompanysAlone()
    {
        _company.Deal(null, DealStatus.Won, 100_00);
        _company.Deal(null, DealStatus.Won, 100_00, currency: "EUR", companyValue: 110_00);
        _company.Deal(null, DealStatus.Won, 500, currency: "JPY");
        var closed = await ClosedAsync();
        Assert.Equal((3, 210_00, 1, 105_00m), (closed.Won, closed.WonValue, closed.WonWithoutValue, closed.MedianWonValue));
    }

    [Fact]
    public async Task Closed_NewCustomer_IsOneWhoseFirstWinInTheCompanyFallsHere()
    {
        var (ann, bob) = (_company.Person("Ann"), _company.Person("Bob"));
        var (fresh, known, lostOnly) = (_company.Account("Fresh"), _company.Account("Known"), _company.Account("Lost"));
        _company.Deal(ann, DealStatus.Won, account: fresh, closes: "2017-10-02");
        _company.Deal(ann, DealStatus.Won, account: fresh, closes: "2017-10-20");
        _company.Deal(bob, DealStatus.Won, account: known, closes: "2017-09-30");
        _company.Deal(ann, DealStatus.Won, account: known, closes: "2017-10-01");
        _company.Deal(ann, DealStatus.Lost, account: lostOnly);
        _company.Deal(ann, DealStatus.Won);
        Assert.Equal(1, (await ClosedAsync(Scopes.Of(ann))).NewCustomers);
    }

    [Fact]
    public async Task Closed_NewCustomerWonByTwoOnOneDay_IsOneForTheCompany()
    {
        var (ann, bob, account) = (_company.Person("Ann"), _company.Person("Bob"), _company.Account("Fresh"));
        _company.Deal(ann, DealStatus.Won, account: account);
        _company.Deal(bob, DealStatus.Won, account: account);
        Assert.Equal(1, (await ClosedAsync()).NewCustomers);
    }

    private async Task<ClosedDeals> ClosedAsync(SalesScope? scope = null, string asOf = "2017-12-31")
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var day = DateOnly.Parse(asOf, CultureInfo.InvariantCulture);
        return await database.Get<IDealStore>().ClosedAsync(scope ?? Scopes.Company, October, day, default);
    }
}
