using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.DataHealth;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class DataHealthStoreTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);
    private static readonly DateTimeOffset Noon = new(2017, 12, 15, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;

    public DataHealthStoreTests()
    {
        _ann = _company.Person("Ann");
        var gone = new Salesperson { Id = new(900), ExternalId = "U900", Name = "Gone", Active = false };
        _company.Keep(gone);
        var (isdom, pro) = (_company.Account("Isdom"), _company.Product("Pro"));
        _company.Deal(_ann, closes: "2018-01-01", account: isdom, product: pro, externalId: "twin 1");
        _company.Deal(_ann, closes: null, account: isdom, product: pro, externalId: "twin 2");
        _company.Deal(_ann, value: 5, closes: "2017-12-30", account: isdom, product: pro, externalId: "other value");
        _company.Deal(_ann, value: null, closes: "2017-12-31", externalId: "bare");
        _company.Deal(null, closes: "2018-01-01", account: isdom, externalId: "nobody's");
        _company.Deal(gone, closes: "2018-01-01", account: isdom, externalId: "left behind");
        _company.Deal(_ann, DealStatus.Won, value: null, closes: "2017-01-01", externalId: "won");
        _company.Lead(null, Noon);
        _company.Lead(gone, Noon);
        _company.Lead(_ann, Noon);
        _company.Lead(null, Noon, status: LeadStatus.Disqualified);
    }

    [Theory]
    [InlineData(DataIssue.NoCloseDate, "twin 2")]
    [InlineData(DataIssue.Overdue, "other value")]
    [InlineData(DataIssue.NoValue, "bare")]
    [InlineData(DataIssue.NoAccount, "bare")]
    [InlineData(DataIssue.NoOwner, "nobody's")]
    [InlineData(DataIssue.OwnerLeft, "left behind")]
    [InlineData(DataIssue.DuplicateDeals, "twin 1", "twin 2")]
    [InlineData(DataIssue.NoNextStep, "twin 1", "twin 2", "nobody's", "left behind", "other value", "bare")]
    public async Task Find_AnIssueOfDeals_HasThoseDeals_AndCountsAsMany(DataIssue issue, params string[] deals)
    {
        var (counts, found) = await LookAsync(Scopes.Company, issue);
        Assert.Equal(deals, found.Select(i => i.Deal!.ExternalId));
        Assert.Equal(deals.Length, counts.Issues[issue]);
    }

    [Fact]
    public async Task Find_LeadsOfNobodyAndOfPeopleWhoLeft_AreOpenOnesAlone()
    {
        Assert.Single((await LookAsync(Scopes.Company, DataIssue.LeadsWithoutOwner)).Found);
        Assert.Single((await LookAsync(Scopes.Company, DataIssue.LeadsOwnerLeft)).Found);
    }

    [Fact]
    public async Task Counts_OfOnePerson_KnowNothingOfOthers()
    {
        var counts = (await LookAsync(Scopes.Of(_ann), DataIssue.NoOwner)).Counts;
        Assert.Equal((4, 1, 0, 0, 0), (counts.OpenDeals, counts.OpenLeads, counts.Issues[DataIssue.NoOwner], counts.Issues[DataIssue.OwnerLeft], counts.Issues[DataIssue.LeadsWithoutOwner]));
    }

    [Fact]
    public async Task Accounts_OfOnePerson_AreThoseTheyHaveDealsWith()
    {
        _company.Account("Strangers");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal(["Isdom"], (await database.Get<IDataHealthStore>().AccountsAsync(Scopes.Of(_ann), default)).Select(a => a.Name));
        Assert.Equal(2, (await database.Get<IDataHealthStore>().AccountsAsync(Scopes.Company, default)).Count);
    }

    private async Task<(DataHealthCounts Counts, IReadOnlyList<DataHealthItem> Found)> LookAsync(SalesScope scope, DataIssue issue)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IDataHealthStore>();
        return (await store.CountsAsync(scope, Today, default), await store.FindAsync(scope, issue, Today, 0, 10, default));
    }
}
