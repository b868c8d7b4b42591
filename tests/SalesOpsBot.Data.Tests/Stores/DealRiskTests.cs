using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class DealRiskTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);
    private static readonly DealRiskRules Rules = new(Today, Today.AddDays(-30), Today.AddDays(-138));
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public DealRiskTests()
    {
        (_ann, _bob) = (_company.Person("Ann"), _company.Person("Bob"));
        _company.Deal(_ann, begins: "2017-12-01", closes: "2017-12-31", externalId: "due today");
        _company.Deal(_ann, value: 5, begins: "2017-12-01", closes: "2017-12-30", externalId: "overdue");
        _company.Deal(_ann, value: 7, begins: "2017-12-01", closes: null, externalId: "undated");
        _company.Deal(_ann, value: 1, begins: "2017-01-01", closes: null, externalId: "old and undated");
        _company.Deal(_ann, DealStatus.Won, begins: "2017-01-01", closes: "2017-12-01", externalId: "won");
        _company.Deal(_bob, begins: "2017-01-01", closes: null, externalId: "Bob's");
    }

    [Fact]
    public async Task AtRisk_TheMostReasonsFirst_ThenTheLargest()
    {
        var page = await AtRiskAsync(Scopes.Of(_ann), Rules, 0, 10);
        Assert.Equal(["old and undated", "undated", "overdue"], page.Deals.Select(d => d.ExternalId));
        Assert.Equal((3, 13, 1, 2, 1, 0), (page.Count, page.Value, page.Overdue, page.Undated, page.Old, page.Quiet));
    }

    [Fact]
    public async Task AtRisk_NoWinYet_CallsNothingOld() => Assert.Equal(0, (await AtRiskAsync(Scopes.Of(_ann), Rules with { OldBefore = null }, 0, 10)).Old);

    [Fact]
    public async Task AtRisk_Pages_NeverOverlap()
    {
        var pages = new List<string>();
        for (var skip = 0; skip < 3; skip++) pages.AddRange((await AtRiskAsync(Scopes.Of(_ann), Rules, skip, 1)).Deals.Select(d => d.ExternalId));
        Assert.Equal(3, pages.Distinct().Count());
    }

    [Fact]
    public async Task AtRisk_OfNobody_IsEmpty() => Assert.Equal(0, (await AtRiskAsync(Scopes.Of(), Rules, 0, 10)).Count);

    private async Task<DealRiskPage> AtRiskAsync(SalesScope scope, DealRiskRules rules, int skip, int take)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<IDealStore>().AtRiskAsync(scope, rules, null, skip, take, default);
    }
}
