using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

public sealed class OccurrenceStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 31, 12, 0, 0, TimeSpan.Zero);
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task IsFirst_TheSameAgain_IsSoOnlyAfterItsTime()
    {
        Assert.True(await IsFirstAsync("x", 0));
        Assert.False(await IsFirstAsync("x", 9));
        Assert.True(await IsFirstAsync("x", 0, "slack"));
        Assert.True(await IsFirstAsync("x", 11));
    }

    [Fact]
    public async Task IsFirst_KeptForGood_IsSoOnce()
    {
        var welcome = new Occurrence { Channel = "msteams", What = "welcome" };
        Assert.True(await Store.IsFirstAsync(welcome, Noon, CancellationToken.None));
        Assert.False(await Store.IsFirstAsync(welcome, Noon.AddYears(5), CancellationToken.None));
    }

    [Fact]
    public async Task IsFirst_ManyAtOnce_IsSoForOne()
    {
        var told = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => IsFirstAsync("race", 0))));
        Assert.Single(told, first => first);
    }

    [Fact]
    public async Task Unfinished_FinishedForgottenOrTooOld_IsNotThere()
    {
        foreach (var what in new[] { "left", "finished", "forgotten" }) await IsFirstAsync(what, 0, work: what);
        Assert.True(await Store.FinishAsync("msteams", "finished", CancellationToken.None));
        Assert.False(await Store.FinishAsync("msteams", "finished", CancellationToken.None));
        await Store.ForgetAsync("msteams", "forgotten", CancellationToken.None);
        Assert.Equal(["left"], (await TakeOverAsync(5)).Select(o => o.Work));
        Assert.Empty(await TakeOverAsync(11));
        Assert.False(await IsFirstAsync("finished", 1));
        Assert.True(await IsFirstAsync("forgotten", 1));
    }

    [Fact]
    public async Task TakeOver_ByManyAtOnce_IsOnes_AndLeavesWhatIsYoungOrElsewhere()
    {
        await IsFirstAsync("left", 0, work: "left");
        await IsFirstAsync("young", 3, work: "young");
        await IsFirstAsync("elsewhere", 0, work: "elsewhere");
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Store.TakeOverAsync("l", Noon.AddMinutes(2), Noon.AddMinutes(4), CancellationToken.None))));
        Assert.Equal(["left"], taken.SelectMany(t => t).Select(o => o.Work));
    }

    private Task<IReadOnlyList<Occurrence>> TakeOverAsync(int minute) => Store.TakeOverAsync("", Noon.AddMinutes(minute), Noon.AddMinutes(minute), CancellationToken.None);

    private IOccurrenceStore Store => _database.Get<IOccurrenceStore>();

    private Task<bool> IsFirstAsync(string what, int minute, string channel = "msteams", string? work = null) => Store.IsFirstAsync(
        new() { Channel = channel, What = what, Until = Noon.AddMinutes(minute + 10), Work = work }, Noon.AddMinutes(minute), CancellationToken.None);
}
