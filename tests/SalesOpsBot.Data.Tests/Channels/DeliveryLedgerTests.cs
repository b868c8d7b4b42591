using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Channels;

public class DeliveryLedgerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Delivery_TakenByManyAtOnce_IsOnes()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var other = database.NewProcess();
        DeliveryLedger[] ledgers = [database.Get<DeliveryLedger>(), other.GetRequiredService<DeliveryLedger>()];
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => ledgers[i % 2].TryTakeAsync("slack:T1:Ev1", "{}", Noon, default)));
        Assert.Single(taken, one => one);
    }

    [Fact]
    public async Task Delivery_WorkedOff_StaysKnown_AndGivenBackIsNew()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var ledger = database.Get<DeliveryLedger>();
        Assert.True(await ledger.TryTakeAsync("slack:1", "{}", Noon, default));
        await ledger.FinishAsync("slack:1", default);
        Assert.False(await ledger.TryTakeAsync("slack:1", "{}", Noon, default));
        Assert.True(await ledger.TryTakeAsync("slack:2", "{}", Noon, default));
        await ledger.ReleaseAsync("slack:2", default);
        Assert.True(await ledger.TryTakeAsync("slack:2", "{}", Noon, default));
    }

    [Fact]
    public async Task Deliveries_OfAProcessThatDied_AreTakenOverOnce()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var ledger = database.Get<DeliveryLedger>();
        await ledger.TryTakeAsync("slack:done", "done", Noon, default);
        await ledger.FinishAsync("slack:done", default);
        await ledger.TryTakeAsync("slack:left", "left", Noon, default);
        await ledger.TryTakeAsync("slack:second name", null, Noon, default);
        await ledger.TryTakeAsync("slack:young", "young", Noon.AddMinutes(3), default);
        await ledger.TryTakeAsync("other:left", "other", Noon, default);
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ledger.TakeOverAsync("slack:", Noon.AddMinutes(2), Noon.AddMinutes(4), default)));
        Assert.Equal([("slack:left", "left")], taken.SelectMany(t => t));
    }

    [Fact]
    public async Task Deliveries_ThatNobodyRepeats_AreForgotten()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var ledger = database.Get<DeliveryLedger>();
        await ledger.TryTakeAsync("slack:1", "{}", Noon, default);
        await ledger.ForgetAsync(Noon.AddHours(1), default);
        Assert.True(await ledger.TryTakeAsync("slack:1", "{}", Noon, default));
    }

    [Fact]
    public async Task Installation_IsKeptInPlaceOfTheOneBefore_AndForgotten()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var store = database.Get<InstallationStore>();
        await store.KeepAsync("slack", "T1", "a", Noon, default);
        await store.KeepAsync("slack", "T1", "b", Noon, default);
        Assert.Equal("b", await store.FindAsync("slack", "T1", default));
        await store.ForgetAsync("slack", "T1", default);
        Assert.Null(await store.FindAsync("slack", "T1", default));
    }
}
