using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Products;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public class RememberedTests
{
    private readonly TestCompany _company = new();

    [Fact]
    public async Task Stores_EmptyDatabase_HaveNothing()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.Empty((await database.Get<IPeopleStore>().OrgChartAsync(default)).People);
        Assert.Empty(await database.Get<IStageStore>().StagesAsync(default));
        Assert.Empty(await database.Get<IProductStore>().ProductsAsync(default));
        Assert.Empty(await database.Get<IAccountStore>().NamesAsync(default));
        Assert.Empty(await database.Get<IAccountStore>().FindAsync("Isdom", 5, default));
    }

    [Fact]
    public async Task OrgChart_KnowsWhoReportsToWhom()
    {
        var vera = _company.Person("Vera", Role.Manager);
        var ann = _company.Person("Ann", manager: vera, office: "East");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var chart = await database.Get<IPeopleStore>().OrgChartAsync(default);
        Assert.Equal(["Ann", "Vera"], chart.People.Select(p => p.Name));
        Assert.True(chart.IsBelow(ann.Id, vera.Id));
        Assert.Equal(("U102", Role.Rep, "East", "Etc/UTC", "en-US", true), chart.Find(ann.Id) is { } kept ? (kept.ExternalId, kept.Role, kept.Office, kept.TimeZone, kept.Language, kept.Active) : default);
    }

    [Fact]
    public async Task Stages_AreInOrderOfThePipeline()
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var stages = await database.Get<IStageStore>().StagesAsync(default);
        Assert.Equal(["Prospecting", "Engaging", "Won", "Lost"], stages.Select(s => s.Name));
        Assert.Equal([DealStatus.Open, DealStatus.Open, DealStatus.Won, DealStatus.Lost], stages.Select(s => s.Status));
    }

    [Fact]
    public async Task Stores_AskedAgain_AnswerFromMemory()
    {
        _company.Person("Ann");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IPeopleStore>();
        Assert.Same(await store.OrgChartAsync(default), await store.OrgChartAsync(default));
    }

    [Fact]
    public async Task Stores_AfterAnotherProcessWrote_AnswerAnew()
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        await using var other = database.NewProcess();
        Assert.Empty((await other.GetRequiredService<IPeopleStore>().OrgChartAsync(default)).People);
        Assert.Empty(await other.GetRequiredService<IProductStore>().ProductsAsync(default));
        Assert.Empty(await other.GetRequiredService<IAccountStore>().NamesAsync(default));
        _company.Person("Ann");
        _company.Product("GTX Pro");
        _company.Account("Isdom");
        await database.AddAsync(_company);
        Assert.Single((await other.GetRequiredService<IPeopleStore>().OrgChartAsync(default)).People);
        Assert.Single(await other.GetRequiredService<IProductStore>().ProductsAsync(default));
        Assert.Single(await other.GetRequiredService<IAccountStore>().NamesAsync(default));
    }

    [Fact]
    public async Task Remembered_WrittenWhileItReads_ReadsAgainNextTime()
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var contexts = database.Get<IDbContextFactory<SalesDbContext>>();
        var reads = 0;
        var remembered = new Remembered<string>(contexts, database.Get<IDataState>(), async (_, cancellationToken) =>
        {
            await using var writer = await contexts.CreateDbContextAsync(cancellationToken);
            if (++reads == 1) await DataVersion.RaiseAsync(writer, cancellationToken);
            return $"read {reads}";
        });
        Assert.Equal("read 1", await remembered.GetAsync(default));
        Assert.Equal("read 2", await remembered.GetAsync(default));
        Assert.Equal("read 2", await remembered.GetAsync(default));
    }

    [Fact]
    public async Task FindAccount_NearestFirst_UpToTheLimit()
    {
        foreach (var name in new[] { "Condax", "Isdom", "Isdom Holding", "O'Brien & Söhne 100%", "Zoomit" }) _company.Account(name);
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IAccountStore>();
        var found = await store.FindAsync("isdom", 5, default);
        Assert.Equal(["Isdom", "Isdom Holding"], found.Select(f => f.Account.Name));
        Assert.Equal(1, found[0].Nearness);
        Assert.Equal(["Isdom"], (await store.FindAsync("isdm", 1, default)).Select(f => f.Account.Name));
        Assert.Equal(["O'Brien & Söhne 100%"], (await store.FindAsync("o'brien & söhne 100%", 5, default)).Select(f => f.Account.Name));
        Assert.Empty(await store.FindAsync("%_'; DROP TABLE accounts; --", 5, default));
    }
}
