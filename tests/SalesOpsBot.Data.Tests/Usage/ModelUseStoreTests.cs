using SalesOpsBot.Sales.Usage;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Usage;

public class ModelUseStoreTests
{
    private static readonly DateOnly Day = new(2017, 12, 31);

    [Fact]
    public async Task Use_OfOneDay_AddsUp_EachPersonsAndEachDaysApart()
    {
        var company = new TestCompany();
        var (ann, bob) = (company.Person("Ann"), company.Person("Bob"));
        await using var database = await TemporaryDatabase.WithAsync(company);
        var store = database.Get<IModelUseStore>();
        await store.AddAsync(ann.Id, Day, 100, 10, default);
        await store.AddAsync(ann.Id, Day, 200, 20, default);
        await store.AddAsync(ann.Id, Day.AddDays(1), 5, 5, default);
        var use = await store.UseAsync(ann.Id, Day, default);
        Assert.Equal((2, 300, 30), (use.Requests, use.InputTokens, use.OutputTokens));
        Assert.Equal(0, (await store.UseAsync(bob.Id, Day, default)).Requests);
    }

    [Fact]
    public async Task Use_AtTheSameTime_IsCountedInFull()
    {
        var company = new TestCompany();
        var ann = company.Person("Ann");
        await using var database = await TemporaryDatabase.WithAsync(company);
        var store = database.Get<IModelUseStore>();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.AddAsync(ann.Id, Day, 10, 1, default))));
        var use = await store.UseAsync(ann.Id, Day, default);
        Assert.Equal((20, 200, 20), (use.Requests, use.InputTokens, use.OutputTokens));
    }
}
