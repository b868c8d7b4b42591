using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

/// <summary>Two reps with the same sort of records, and records that are nobody's: no question within one's scope may count or show anything of the others.</summary>
public class ScopeIsolationTests
{
    private static readonly DateRange Year = new(new(2017, 1, 1), new(2017, 12, 31));
    private static readonly DateTimeOffset Noon = new(2017, 10, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public ScopeIsolationTests()
    {
        (_ann, _bob) = (_company.Person("Ann", office: "East"), _company.Person("Bob", office: "East"));
        var (account, product) = (_company.Account("Isdom"), _company.Product("GTX Pro"));
        foreach (var (owner, value) in new[] { (_ann, 1L), (_bob, 1000L), ((Salesperson?)null, 1_000_000L) })
        {
            var who = owner?.Name ?? "Nobody";
            _company.Deal(owner, value: value, account: account, product: product, externalId: $"{who} open", name: $"Shared {who}");
            _company.Deal(owner, value: value, closes: null, externalId: $"{who} undated");
            _company.Deal(owner, DealStatus.Won, value, account: _company.Account($"Customer of {who}"), externalId: $"{who} won");
            _company.Deal(owner, DealStatus.Lost, value, externalId: $"{who} lost");
            if (owner is null) continue;
            _company.Quota(owner, "2017-01-01", "2017-12-31", value);
            _company.Meeting(owner, Noon);
        }
    }

    [Fact]
    public async Task Totals_CountOnesOwn() =>
        Assert.Equal((4, 4), await WithStore(async store => Sums(await store.TotalsAsync(Scopes.Of(_ann), new(), Year.End, default))));

    [Fact]
    public async Task Totals_OfAnOfficeWithinOnesOwnScope_AreOnesOwn() =>
        Assert.Equal((4, 4), await WithStore(async store => Sums(await store.TotalsAsync(Scopes.Of(_ann), new() { Office = "East" }, Year.End, default))));

    [Fact]
    public async Task Totals_OfTheCompany_HoldNobodysToo() =>
        Assert.Equal((12, 4_004_004), await WithStore(async store => Sums(await store.TotalsAsync(Scopes.Company, new(), Year.End, default))));

    [Fact]
    public async Task Totals_OfNobody_AreEmpty() => Assert.Empty(await WithStore(store => store.TotalsAsync(Scopes.Of(), new(), Year.End, default)));

    [Fact]
    public async Task Closed_CountsOnesOwn()
    {
        var closed = await WithStore(store => store.ClosedAsync(Scopes.Of(_ann), Year, Year.End, default));
        Assert.Equal((1, 1, 1, 1, 1, 1m), (closed.Won, closed.Lost, closed.WonValue, closed.LostValue, closed.NewCustomers, closed.MedianWonValue));
        Assert.Equal([_ann.Id.Value], closed.WonValueByOwner.Keys);
        Assert.Equal(1, closed.WonCycleDays.Values.Sum());
    }

    [Fact]
    public async Task Undated_CountsOnesOwn()
    {
        Assert.Equal(1, await WithStore(store => store.CountUndatedAsync(Scopes.Of(_ann), default)));
        Assert.Equal(3, await WithStore(store => store.CountUndatedAsync(Scopes.Company, default)));
    }

    [Fact]
    public async Task List_ShowsOnesOwn()
    {
        var page = await WithStore(store => store.ListAsync(Scopes.Of(_ann), new(), DealOrder.Value, 0, 100, default));
        Assert.Equal((4, 4), (page.Count, page.Value));
        Assert.All(page.Deals, deal => Assert.Equal(_ann.Id, deal.OwnerId));
    }

    [Theory]
    [InlineData("Bob open")]
    [InlineData("Nobody open")]
    [InlineData("bob OPEN")]
    [InlineData("Shared Bob")]
    [InlineData("Customer of Bob")]
    public async Task Find_AnothersDealByItsIdNameOrAccount_IsNotThere(string words)
    {
        Assert.Empty(await WithStore(store => store.FindAsync(Scopes.Of(_ann), words, 10, default)));
        Assert.NotEmpty(await WithStore(store => store.FindAsync(Scopes.Company, words, 10, default)));
    }

    [Theory]
    [InlineData("Isdom")]
    [InlineData("GTX Pro")]
    [InlineData("Shared")]
    public async Task Find_WordsThatFitEverybodysDeals_ShowOnesOwn(string words)
    {
        Assert.Equal(["Ann open"], (await WithStore(store => store.FindAsync(Scopes.Of(_ann), words, 10, default))).Select(d => d.ExternalId));
        Assert.Equal(3, (await WithStore(store => store.FindAsync(Scopes.Company, words, 10, default))).Count);
    }

    [Fact]
    public async Task QuotasAndMeetings_AreOnesOwn()
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal([1L], (await database.Get<IQuotaStore>().QuotasAsync(Scopes.Of(_ann), Year, default)).Select(q => q.Amount));
        Assert.Equal(1, await database.Get<IMeetingStore>().CountHeldAsync(Scopes.Of(_ann), Noon, Noon.AddHours(1), default));
        Assert.Equal(2, await database.Get<IMeetingStore>().CountHeldAsync(Scopes.Company, Noon, Noon.AddHours(1), default));
    }

    [Fact]
    public async Task AScopeOfHundreds_IsAnsweredWhole()
    {
        var many = Enumerable.Range(0, 800).Select(i => _company.Person($"P{i}")).ToList();
        foreach (var person in many) _company.Deal(person, value: 1);
        Assert.Equal((800, 800), await WithStore(async store => Sums(await store.TotalsAsync(Scopes.Of(many), new(), Year.End, default))));
    }

    private static (long Count, long Value) Sums(IReadOnlyList<DealTotals> totals) => (totals.Sum(t => t.Count), totals.Sum(t => t.Value));

    private async Task<T> WithStore<T>(Func<IDealStore, Task<T>> ask)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return await ask(database.Get<IDealStore>());
    }
}
