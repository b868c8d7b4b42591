using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests.Engines;

public class SeveralProcessesTests
{
    private static readonly DateTimeOffset Now = new(2017, 11, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Prepare_ManyAtOnceOverOneNewDatabase_MakesItOnce()
    {
        await using var database = await TestDatabase.CreateAsync();
        var processes = Enumerable.Range(0, 4).Select(_ => TemporaryDatabase.NewProcess(database)).ToList();
        await Task.WhenAll(processes.Select(process => Task.Run(() => process.GetRequiredService<SalesDatabase>().PrepareAsync(default))));
        Assert.True(await processes[0].GetRequiredService<SalesDatabase>().IsEmptyAsync(default));
        foreach (var process in processes) await process.DisposeAsync();
    }

    [Fact]
    public async Task Transactions_ThatReadAndThenWrite_NeverMissWhatAnotherWrote()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var other = database.NewProcess();
        var contexts = new[] { database.Get<IDbContextFactory<SalesDbContext>>(), other.GetRequiredService<IDbContextFactory<SalesDbContext>>() };
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => RaiseByReadingAsync(contexts[i % 2]))));
        Assert.Equal(41, Convert.ToInt32(await database.ScalarAsync("SELECT version FROM data_version"), CultureInfo.InvariantCulture));
    }

    [SkippableFact]
    public async Task ConversationTurn_HeldByOneProcess_IsWaitedForByAnotherAndFreeForOtherConversations()
    {
        OnlyShared();
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var other = database.NewProcess();
        var (here, there) = (database.Get<ConversationTurns>(), other.GetRequiredService<ConversationTurns>());
        var first = await here.TakeAsync("msteams:a", default);
        var second = there.TakeAsync("msteams:a", default);
        await (await there.TakeAsync("msteams:b", default)).DisposeAsync();
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();
        await (await second).DisposeAsync();
    }

    [SkippableFact]
    public async Task SharedCache_RemembersForAnotherProcessUntilItIsOver()
    {
        OnlyShared();
        var clock = new ManualClock(Now);
        await using var database = await TemporaryDatabase.CreateAsync(clock);
        await using var other = database.NewProcess(clock);
        var (here, there) = (database.Get<IDistributedCache>(), other.GetRequiredService<IDistributedCache>());
        await here.SetAsync("memory:1", "deals"u8.ToArray(), new() { SlidingExpiration = TimeSpan.FromMinutes(30) });
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal("deals", Encoding.UTF8.GetString((await there.GetAsync("memory:1"))!));
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.NotNull(await here.GetAsync("memory:1"));
        clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Null(await there.GetAsync("memory:1"));
    }

    [Fact]
    public async Task Unfinished_OfAChannelAndABeginning_AreThoseInOrder()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var store = database.Get<IOccurrenceStore>();
        foreach (var what in (string[])["activity a 2", "activity a 1", "activity ab 1", "welcome a", "activity a 3"]) await store.IsFirstAsync(Kept("msteams", what), Now, default);
        await store.IsFirstAsync(Kept("webchat", "activity a 9"), Now, default);
        await store.FinishAsync("msteams", "activity a 1", default);
        Assert.Equal(["activity a 2", "activity a 3"], (await store.UnfinishedAsync("msteams", "activity a ", Now, default)).Select(o => o.What));
    }

    [Fact]
    public async Task Texts_WithANulOrHalfACharacter_AreKeptWithoutThem()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var store = database.Get<IConversationStore>();
        await store.KeepAsync(new() { Channel = "msteams", ChannelKey = "a", Name = "Ann \ud83d", Address = "{}", HeardAt = Now }, default);
        Assert.Equal("Ann \ufffd", (await store.FindAsync("msteams", "a", default))!.Name);
        await store.KeepAsync(new() { Channel = "msteams", ChannelKey = "b", Name = "A\0nn 😀", Address = "{}", HeardAt = Now }, default);
        Assert.StartsWith("A", (await store.FindAsync("msteams", "b", default))!.Name);
    }

    private static void OnlyShared() => Skip.If(TestDatabase.IsSqlite, "One process works on a SQLite file. Set SALESOPS_TEST_POSTGRESQL to the address of a PostgreSQL server.");

    private static Occurrence Kept(string channel, string what) => new() { Channel = channel, What = what, Until = Now.AddMinutes(10), Work = "{}" };

    private static async Task RaiseByReadingAsync(IDbContextFactory<SalesDbContext> contexts)
    {
        await using var context = await contexts.CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var version = await context.DataVersions.Select(v => v.Version).SingleAsync();
        await context.DataVersions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Version, version + 1));
        await transaction.CommitAsync();
    }
}
