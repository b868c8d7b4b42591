using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Fifty clients at once on the same and on different changes of the same records: each is made once, nothing is lost, the chain stays whole.</summary>
public class ChangeConcurrencyTests
{
    private const int Clients = 50;

    [Fact]
    public async Task OneChange_ConfirmedByManyTapsAtOnce_IsMadeOnce()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["value"] = "+100" });
        var replies = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => bot.PressAsync("Rob Rep", shown, "Confirm"))));
        Assert.All(replies, reply => Assert.Equal("applied", ChangeBot.State(reply)));
        Assert.Equal(1, replies.Count(reply => reply.Text.StartsWith("Done", StringComparison.Ordinal)));
        Assert.Equal(5_100_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(1, await bot.AuditAsync());
    }

    [Fact]
    public async Task ManyChanges_OfTheSameField_NeverOverwriteEachOtherUnseen()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = new List<AssistantReply>();
        for (var i = 1; i <= Clients; i++) shown.Add(await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["value"] = 5_000 + i }, $"test:{i}"));
        var replies = await Task.WhenAll(shown.Select(one => Task.Run(() => bot.PressAsync("Rob Rep", one, "Confirm"))));
        Assert.Equal(1, replies.Count(reply => ChangeBot.State(reply) == "applied"));
        Assert.Equal(Clients - 1, replies.Count(reply => ChangeBot.State(reply) == "conflict"));
        Assert.Equal(1, await bot.AuditAsync());
    }

    [Fact]
    public async Task ManyChanges_OfDifferentThings_AreAllMade()
    {
        await using var bot = await ChangeBot.StartAsync();
        var replies = await Task.WhenAll(Enumerable.Range(0, Clients).Select(i => Task.Run(() => bot.TapAsync("Rob Rep", "add_note", new() { ["deal"] = i % 2 == 0 ? "K1" : "I1", ["text"] = $"Note {i}" }, $"test:{i}"))));
        Assert.All(replies, reply => Assert.Equal("applied", ChangeBot.State(reply)));
        Assert.Equal(Clients, await bot.AuditAsync());
        var history = await bot.TapAsync("Mia Lead", "get_history", new() { ["what"] = "Rob Rep" });
        Assert.Equal(20, history.Tools.Single().Result!["changes"]!.AsArray().Count);
    }

    [Fact]
    public async Task AnUndo_TappedByManyAtOnce_IsMadeOnce()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["value"] = "+100" }), "Confirm");
        var replies = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => bot.PressAsync("Rob Rep", done, "Undo"))));
        Assert.Single(replies, reply => ChangeBot.State(reply) == "applied");
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(2, await bot.AuditAsync());
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Rob Rep", "confirm_change", [])));
    }
}
