using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class DealListTests
{
    private readonly TestCompany _company = new();

    [Fact]
    public async Task List_EmptyDatabase_IsAnEmptyPage()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var page = await database.Get<IDealStore>().ListAsync(Scopes.Company, new(), DealOrder.Value, 0, 10, default);
        Assert.Equal((0, 0, 0, 0), (page.Deals.Count, page.Count, page.Value, page.WithoutValue));
    }

    [Fact]
    public async Task List_OneDeal_HasEveryFieldThatAPersonReads()
    {
        var ann = _company.Person("Ann");
        var deal = _company.Deal(
            ann, DealStatus.Open, 12_34, "2017-09-01", "2017-10-03", _company.Engaging, _company.Account("Isdom"), _company.Product("GTX Pro"), "Isdom renewal", "1C1I7A6R", "EUR", 13_57, ForecastCategory.BestCase, true);
        var line = Assert.Single((await ListAsync(DealOrder.Value, 0, 10)).Deals);
        Assert.Equal(
            new DealLine
            {
                Id = deal.Id,
                ExternalId = "1C1I7A6R",
                Name = "Isdom renewal",
                Account = "Isdom",
                Product = "GTX Pro",
                Owner = "Ann",
                OwnerId = ann.Id,
                Stage = "Engaging",
                StageProbability = 0.6,
                Status = DealStatus.Open,
                Value = new(12_34, new("EUR")),
                CompanyValue = new(13_57, Currency.Usd),
                ValueIsListPrice = true,
                CreatedOn = new(2017, 9, 1),
                CloseDate = new(2017, 10, 3),
                Category = ForecastCategory.BestCase,
                GeneratedFields = line.GeneratedFields,
            },
            line);
        Assert.Empty(line.GeneratedFields);
    }

    [Fact]
    public async Task List_DealWithNothingKnown_IsListedWithGaps()
    {
        _company.Deal(null, value: null, begins: null, closes: null);
        var page = await ListAsync(DealOrder.Age, 0, 10);
        var line = Assert.Single(page.Deals);
        Assert.Equal((null, null, null, null, null, null), (line.Account, line.Product, line.Owner, line.Value, line.CreatedOn, line.CloseDate));
        Assert.Equal((1, 0, 1), (page.Count, page.Value, page.WithoutValue));
    }

    [Theory]
    [InlineData(DealOrder.Value, "large,medium,small,unknown")]
    [InlineData(DealOrder.CloseDate, "medium,large,small,unknown")]
    [InlineData(DealOrder.LatestCloseDate, "small,large,medium,unknown")]
    [InlineData(DealOrder.Age, "small,medium,large,unknown")]
    public async Task List_Order_PutsTheUnknownLast(DealOrder order, string expected)
    {
        _company.Deal(null, name: "unknown", value: null, begins: null, closes: null);
        _company.Deal(null, name: "small", value: 1, begins: "2017-01-01", closes: "2017-12-01");
        _company.Deal(null, name: "large", value: 3, begins: "2017-03-01", closes: "2017-11-01");
        _company.Deal(null, name: "medium", value: 2, begins: "2017-02-01", closes: "2017-10-01");
        Assert.Equal(expected, string.Join(',', (await ListAsync(order, 0, 10)).Deals.Select(d => d.Name)));
    }

    [Theory]
    [InlineData(DealOrder.Value)]
    [InlineData(DealOrder.CloseDate)]
    [InlineData(DealOrder.LatestCloseDate)]
    [InlineData(DealOrder.Age)]
    public async Task List_PagesOfEqualDeals_NeverOverlapAndMissNone(DealOrder order)
    {
        for (var i = 0; i < 23; i++) _company.Deal(null, value: i % 2 == 0 ? 5 : null, closes: i % 3 == 0 ? null : "2017-10-03", begins: i % 5 == 0 ? null : "2017-01-01");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var seen = new List<DealId>();
        for (var skip = 0; skip < 25; skip += 5)
        {
            var page = await database.Get<IDealStore>().ListAsync(Scopes.Company, new(), order, skip, 5, default);
            Assert.Equal(23, page.Count);
            seen.AddRange(page.Deals.Select(d => d.Id));
        }

        Assert.Equal(23, seen.Count);
        Assert.Equal(23, seen.Distinct().Count());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 10)]
    [InlineData(int.MaxValue, 10)]
    public async Task List_NothingAskedOrBeyondTheEnd_StillKnowsTheSums(int skip, int take)
    {
        for (var i = 0; i < 3; i++) _company.Deal(null, value: 5);
        var page = await ListAsync(DealOrder.Value, skip, take);
        Assert.Equal((0, 3, 15), (page.Deals.Count, page.Count, page.Value));
    }

    [Fact]
    public async Task StageHistory_IsInOrder_AndOnlyWithinTheScope()
    {
        var (ann, bob) = (_company.Person("Ann"), _company.Person("Bob"));
        var deal = _company.Deal(ann);
        _company.Enters(deal, _company.Engaging, "2017-02-01");
        _company.Enters(deal, _company.Prospecting, "2017-01-01", generated: true);
        _company.Enters(deal, _company.Lost, "2017-02-01");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IDealStore>();
        Assert.Equal(
            [new(new(2017, 1, 1), "Prospecting", true), new(new(2017, 2, 1), "Engaging", false), new(new(2017, 2, 1), "Lost", false)],
            await store.StageHistoryAsync(Scopes.Of(ann), deal.Id, default));
        Assert.Empty(await store.StageHistoryAsync(Scopes.Of(bob), deal.Id, default));
    }

    [Fact]
    public async Task LongestWonCycle_LooksAtWinsOfTheWholeCompany()
    {
        _company.Deal(null, DealStatus.Won, begins: null);
        _company.Deal(null, DealStatus.Lost, begins: "2010-01-01");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IDealStore>();
        Assert.Null(await store.LongestWonCycleAsync(default));
        _company.Deal(null, DealStatus.Won, begins: "2017-10-01", closes: "2017-10-31");
        _company.Deal(null, DealStatus.Won, begins: "2017-10-01", closes: "2017-10-03");
        await database.AddAsync(_company);
        Assert.Equal(30, await store.LongestWonCycleAsync(default));
    }

    private async Task<DealPage> ListAsync(DealOrder order, int skip, int take, SalesScope? scope = null)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await database.Get<IDealStore>().ListAsync(scope ?? Scopes.Company, new(), order, skip, take, default);
    }
}
