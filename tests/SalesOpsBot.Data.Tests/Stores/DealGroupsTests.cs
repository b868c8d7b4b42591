using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class DealGroupsTests
{
    private static readonly DateRange October = new(new(2017, 10, 1), new(2017, 10, 31));
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;

    public DealGroupsTests()
    {
        (_ann, var bob) = (_company.Person("Ann"), _company.Person("Bob"));
        var (isdom, cancity) = (_company.Account("Isdom", "retail"), _company.Account("Cancity", "retail"));
        _company.Deal(_ann, DealStatus.Won, 10, "2017-09-30", "2017-10-10", account: isdom, product: _company.Product("GTX Pro"));
        _company.Deal(_ann, DealStatus.Won, null, null, "2017-10-10", account: cancity);
        _company.Deal(_ann, DealStatus.Lost, 7, closes: "2017-10-11", account: _company.Account("Plain"));
        _company.Deal(bob, DealStatus.Won, 500, "2017-10-01", "2017-10-31");
        _company.Deal(bob, DealStatus.Won, 9000, closes: "2017-11-01");
        _company.Deal(bob, DealStatus.Open, 9000, closes: "2017-10-10");
    }

    [Theory]
    [InlineData(DealGrouping.Owner, "101: 2 won 1 lost 10 (1 unvalued, 10 days of 1) | 102: 1 won 0 lost 500 (0 unvalued, 30 days of 1)")]
    [InlineData(DealGrouping.Product, ": 2 won 1 lost 500 (1 unvalued, 30 days of 1) | GTX Pro: 1 won 0 lost 10 (0 unvalued, 10 days of 1)")]
    [InlineData(DealGrouping.Account, ": 1 won 0 lost 500 (0 unvalued, 30 days of 1) | Cancity: 1 won 0 lost 0 (1 unvalued, 0 days of 0) | Isdom: 1 won 0 lost 10 (0 unvalued, 10 days of 1) | Plain: 0 won 1 lost 0 (0 unvalued, 0 days of 0)")]
    [InlineData(DealGrouping.Sector, ": 1 won 1 lost 500 (0 unvalued, 30 days of 1) | retail: 2 won 0 lost 10 (1 unvalued, 10 days of 1)")]
    [InlineData(DealGrouping.Day, "2017-10-10: 2 won 0 lost 10 (1 unvalued, 10 days of 1) | 2017-10-11: 0 won 1 lost 0 (0 unvalued, 0 days of 0) | 2017-10-31: 1 won 0 lost 500 (0 unvalued, 30 days of 1)")]
    public async Task Groups_SumWhatClosedOnTheDays(DealGrouping by, string expected) => Assert.Equal(expected, await GroupsAsync(by, Scopes.Company, October.End));

    [Fact]
    public async Task Groups_ByStage_HoldADealInEveryStageThatItPassed()
    {
        var (quick, slow) = (_company.Deal(_ann, DealStatus.Won, 3, closes: "2017-10-20"), _company.Deal(_ann, DealStatus.Lost, 4, closes: "2017-10-20"));
        _company.Enters(quick, _company.Prospecting, "2017-10-01");
        _company.Enters(quick, _company.Engaging, "2017-10-02");
        _company.Enters(quick, _company.Prospecting, "2017-10-03");
        _company.Enters(quick, _company.Won, "2017-10-20");
        _company.Enters(slow, _company.Prospecting, "2017-10-01");
        Assert.Equal("Engaging: 1 won 0 lost 3 (0 unvalued, 292 days of 1) | Prospecting: 1 won 1 lost 3 (0 unvalued, 292 days of 1)", await GroupsAsync(DealGrouping.Stage, Scopes.Company, October.End));
    }

    [Fact]
    public async Task Groups_WithinAScope_AreOfItsDealsAlone() =>
        Assert.Equal(": 0 won 1 lost 0 (0 unvalued, 0 days of 0) | retail: 2 won 0 lost 10 (1 unvalued, 10 days of 1)", await GroupsAsync(DealGrouping.Sector, Scopes.Of(_ann), October.End));

    [Fact]
    public async Task Groups_DaysAfterAsOf_AreNotKnownYet()
    {
        Assert.Equal("2017-10-10: 2 won 0 lost 10 (1 unvalued, 10 days of 1)", await GroupsAsync(DealGrouping.Day, Scopes.Company, new(2017, 10, 10)));
        Assert.Equal("", await GroupsAsync(DealGrouping.Day, Scopes.Company, new(2017, 9, 30)));
    }

    private async Task<string> GroupsAsync(DealGrouping by, SalesScope scope, DateOnly asOf)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var groups = await database.Get<IDealStore>().GroupsAsync(scope, October, by, asOf, default);
        return string.Join(" | ", groups.OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {g.Won} won {g.Lost} lost {g.WonValue} ({g.WonWithoutValue} unvalued, {g.CycleDays} days of {g.Cycles})"));
    }
}
