using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public sealed class CardCopyStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 31, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private TemporaryDatabase _database = null!;
    private Salesperson _rob = null!;

    public async Task InitializeAsync()
    {
        var company = new TestCompany();
        _rob = company.Person("Rob Rep");
        _database = await TemporaryDatabase.WithAsync(company);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Copies_OfWhatWasDecided_AreDueAfterTheGrace_EachForOneProcess()
    {
        await KeepAsync("a", "1");
        await KeepAsync("b", "1");
        await KeepAsync("c", "2");
        await Store.MarkAsync(new("change", "1"), Noon, default);
        Assert.Empty(await DueAsync(Noon));
        var due = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DueAsync(Noon + CardCopy.Grace))));
        Assert.Equal(["a", "b"], due.SelectMany(d => d).Select(c => c.Message).Order());
    }

    [Fact]
    public async Task Copy_ThatNobodySettled_IsDueAgainAfterTheLease()
    {
        await KeepAsync("a", "1", Noon);
        Assert.Single(await DueAsync(Noon));
        Assert.Empty(await DueAsync(Noon.AddSeconds(30)));
        await Store.SettleAsync(Assert.Single(await DueAsync(Noon + Lease)), Noon, null, default);
        Assert.Empty(await DueAsync(Noon.AddDays(1)));
    }

    [Fact]
    public async Task Copy_MarkedWhileItWasShown_StaysDue()
    {
        await KeepAsync("a", "1", Noon);
        var taken = Assert.Single(await DueAsync(Noon));
        await Store.MarkAsync(new("change", "1"), Noon, default);
        await Store.SettleAsync(taken, Noon, null, default);
        Assert.Single(await DueAsync(Noon + CardCopy.Grace));
    }

    [Fact]
    public async Task Message_ThatShowsSomethingElseNow_FollowsThat_AndOldOnesAreForgotten()
    {
        await KeepAsync("a", "1");
        await KeepAsync("a", "2");
        await Store.MarkAsync(new("change", "1"), Noon, default);
        Assert.Empty(await DueAsync(Noon.AddHours(1)));
        await Store.ForgetAsync(Noon.AddDays(1), default);
        await Store.MarkAsync(new("change", "2"), Noon, default);
        Assert.Empty(await DueAsync(Noon.AddHours(1)));
    }

    private ICardCopyStore Store => _database.Get<ICardCopyStore>();

    private Task<IReadOnlyList<CardCopy>> DueAsync(DateTimeOffset now) => Store.TakeDueAsync(now, Lease, 10, default);

    private Task KeepAsync(string message, string change, DateTimeOffset? due = null) => Store.KeepAsync(
        new() { Kind = "change", SubjectId = change, PersonId = _rob.Id, Channel = "slack", Message = message, Address = "{}", ShownAt = Noon, DueAt = due }, default);
}
