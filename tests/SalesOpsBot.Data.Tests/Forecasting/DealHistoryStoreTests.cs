using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Forecasting;

public class DealHistoryStoreTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);

    [Fact]
    public async Task History_HoldsOpenAndLatelyClosedDeals_AndNoneOfOthers()
    {
        var company = new TestCompany();
        var (ann, bob) = (company.Person("Ann"), company.Person("Bob"));
        company.Deal(ann, DealStatus.Won, value: 500_00, begins: "2017-09-01", closes: "2017-10-01");
        company.Deal(ann, begins: null);
        company.Deal(ann, DealStatus.Lost, begins: "2014-01-01", closes: "2015-01-01");
        company.Deal(ann, DealStatus.Won, closes: null);
        company.Deal(bob);
        await using var database = await TemporaryDatabase.WithAsync(company);
        var history = await database.Get<IDealHistoryStore>().HistoryAsync(Scopes.Of(ann), Today, default);
        var deals = history.Deals.ToArray().OrderBy(d => d.Closed).ToList();
        Assert.Equal(2, deals.Count);
        Assert.Equal((true, 500_00L, 30), (deals[0].Won, deals[0].Value, deals[0].Cycle!.Value));
        Assert.Equal((HistoricDeal.NotYet, (int?)null), (deals[1].Closed, deals[1].Created));
    }

    [Fact]
    public async Task History_OfTheCompany_IsReadAgainOnceItChanges()
    {
        var company = new TestCompany();
        company.Deal(null, DealStatus.Won);
        await using var database = await TemporaryDatabase.WithAsync(company);
        var store = database.Get<IDealHistoryStore>();
        var first = await store.HistoryAsync(Scopes.Company, Today, default);
        Assert.Same(first, await store.HistoryAsync(Scopes.Company, Today, default));
        company.Deal(null, DealStatus.Won);
        await database.AddAsync(company);
        Assert.Equal(2, (await store.HistoryAsync(Scopes.Company, Today, default)).Deals.Length);
    }

    [Fact]
    public async Task History_AfterADealIsClosed_IsReadAgain()
    {
        var company = new TestCompany();
        var deal = company.Deal(null);
        await using var database = await TemporaryDatabase.WithAsync(company);
        var store = database.Get<IDealHistoryStore>();
        Assert.False((await store.HistoryAsync(Scopes.Company, Today, default)).Deals[0].Won);
        await using (var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync())
        {
            (deal.Status, deal.StageId) = (DealStatus.Won, company.Won.Id);
            context.Update(deal);
            await context.SaveChangesAsync();
        }

        Assert.True((await store.HistoryAsync(Scopes.Company, Today, default)).Deals[0].Won);
    }

    [Fact]
    public async Task History_StagesThatWereMadeUp_TeachNothing()
    {
        var company = new TestCompany();
        var (real, made) = (company.Deal(null, begins: "2017-02-01"), company.Deal(null, begins: "2017-03-01"));
        await using var database = await TemporaryDatabase.WithAsync(company);
        await using (var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync())
        {
            context.Add(new DealStageChange { DealId = real.Id, StageId = company.Engaging.Id, ChangedOn = new(2017, 5, 1) });
            context.Add(new DealStageChange { DealId = made.Id, StageId = company.Engaging.Id, ChangedOn = new(2017, 5, 1), Generated = true });
            await context.SaveChangesAsync();
        }

        var deals = (await database.Get<IDealHistoryStore>().HistoryAsync(Scopes.Company, Today, default)).Deals.ToArray().OrderBy(d => d.Created).ToList();
        Assert.Equal((0, 2, 0), (deals[0].StageAt(Number(2017, 4, 30)), deals[0].StageAt(Number(2017, 5, 1)), deals[1].StageAt(Number(2017, 6, 1))));
    }

    [Fact]
    public async Task Open_DealsAlike_AreOneGroup_WithoutOmittedOnes_WheneverTheyAreDue()
    {
        var company = new TestCompany();
        var ann = company.Person("Ann");
        company.Deal(ann, value: 100_00, begins: "2017-06-01", closes: "2018-01-05");
        company.Deal(ann, value: 300_00, begins: "2017-06-01", closes: "2017-12-31");
        company.Deal(ann, value: 700_00, category: ForecastCategory.Omitted);
        company.Deal(ann, value: 900_00, begins: null, closes: null, currency: "EUR");
        await using var database = await TemporaryDatabase.WithAsync(company);
        var (open, due) = await database.Get<IDealHistoryStore>().OpenAsync(Scopes.Of(ann), new DateRange(new(2017, 10, 1), Today), Today, default);
        Assert.Equal([(213, 2L, 400_00L), (null, 1L, 0L)], open.OrderBy(o => o.Age is null).Select(o => (o.Age, o.Count, o.Value)));
        Assert.Equal([(213, 1L, 300_00L)], due.Select(o => (o.Age, o.Count, o.Value)));
    }

    [Fact]
    public async Task WonByDay_SumsEachDay()
    {
        var company = new TestCompany();
        company.Deal(null, DealStatus.Won, value: 100_00, closes: "2017-10-03");
        company.Deal(null, DealStatus.Won, value: 200_00, closes: "2017-10-03");
        company.Deal(null, DealStatus.Won, value: 400_00, closes: "2017-10-04");
        company.Deal(null, DealStatus.Lost, value: 800_00, closes: "2017-10-04");
        await using var database = await TemporaryDatabase.WithAsync(company);
        var won = await database.Get<IDealHistoryStore>().WonByDayAsync(Scopes.Company, Period.Year(2017).Days, default);
        Assert.Equal((300_00L, 700_00L), (won.Between(Number(2017, 10, 1), Number(2017, 10, 3)), won.Between(Number(2017, 10, 3), Number(2017, 12, 31))));
    }

    private static int Number(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
