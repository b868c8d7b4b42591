using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class DealRiskTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);
    private static readonly DealRiskRules Rules = new(Today, new(1, 0, 30, 60, 14, 138), new Dictionary<int, DealWarningRules>());
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
        Assert.Equal(["old and undated", "undated", "overdue", "due today"], page.Deals.Select(d => d.ExternalId));
        Assert.Equal((4, 10_013), (page.Count, page.Value));
        Assert.Equal([("overdue", 1L), ("no_close_date", 2L), ("old", 1L), ("stalled", 0L), ("no_activity", 0L), ("no_next_step", 4L)], page.Reasons.Select(r => (r.Key, r.Value)));
    }

    [Fact]
    public async Task AtRisk_NoWinYet_CallsNothingOld() => Assert.Equal(0, (await AtRiskAsync(Scopes.Of(_ann), Rules with { Usual = Rules.Usual with { OldDays = null } }, 0, 10)).Reasons["old"]);

    [Fact]
    public async Task AtRisk_StalledInItsStage_IsKnownFromTheHistory()
    {
        _company.Enters(_company.Deal(_bob, begins: "2017-10-01", closes: "2018-01-10", externalId: "stalled"), _company.Prospecting, "2017-10-31");
        _company.Enters(_company.Deal(_bob, begins: "2017-10-01", closes: "2018-01-10", externalId: "moved"), _company.Prospecting, "2017-11-01");
        Assert.Equal(1, (await AtRiskAsync(Scopes.Of(_bob), Rules, 0, 10)).Reasons["stalled"]);
    }

    [Fact]
    public async Task AtRisk_AStageWithThresholdsOfItsOwn_GoesByThem()
    {
        var never = new DealWarningRules(3_650, 3_650, 3_650, 3_650, 3_650, null);
        var own = new Dictionary<int, DealWarningRules> { [_company.Prospecting.Id] = never };
        Assert.Equal(0, (await AtRiskAsync(Scopes.Of(_ann), Rules with { Stages = own }, 0, 10)).Count);
        var other = new Dictionary<int, DealWarningRules> { [_company.Engaging.Id] = never };
        Assert.Equal(4, (await AtRiskAsync(Scopes.Of(_ann), Rules with { Stages = other }, 0, 10)).Count);
        Assert.Equal(1, (await AtRiskAsync(Scopes.Of(_ann), Rules with { Stages = new Dictionary<int, DealWarningRules> { [_company.Prospecting.Id] = never with { OverdueDays = 1 } } }, 0, 10)).Count);
    }

    [Fact]
    public async Task AtRisk_Pages_NeverOverlap()
    {
        var pages = new List<string>();
        for (var skip = 0; skip < 4; skip++) pages.AddRange((await AtRiskAsync(Scopes.Of(_ann), Rules, skip, 1)).Deals.Select(d => d.ExternalId));
        Assert.Equal(4, pages.Distinct().Count());
    }

    [Fact]
    public async Task AtRisk_OfNobody_IsEmpty() => Assert.Equal(0, (await AtRiskAsync(Scopes.Of(), Rules, 0, 10)).Count);

    private async Task<DealRiskPage> AtRiskAsync(SalesScope scope, DealRiskRules rules, int skip, int take)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<IDealStore>().AtRiskAsync(scope, rules, null, skip, take, default);
    }
}
