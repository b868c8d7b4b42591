using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Deals made, moved and closed from the chat.</summary>
public class DealChangeTests
{
    [Theory]
    [InlineData("+500", 5_500_00)]
    [InlineData("-10%", 4_500_00)]
    [InlineData("6,250", 6_250_00)]
    public async Task AValue_MayBeSaidAgainstTheOneThereIs(string said, long value)
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["value"] = said }), "Confirm");
        Assert.Equal(value, (await bot.DealAsync("K1"))!.Value);
    }

    [Theory]
    [InlineData("+7d", "2017-12-27")]
    [InlineData("-1w", "2017-12-13")]
    [InlineData("2017-12-31", "2017-12-31")]
    public async Task ACloseDate_MayBeSaidAgainstTheOneThereIs(string said, string day)
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["close_date"] = said }), "Confirm");
        Assert.Equal(day, (await bot.DealAsync("K1"))!.CloseDate!.Value.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public async Task ACloseDateOverTheQuartersEnd_NeedsAReason()
    {
        await using var bot = await ChangeBot.StartAsync();
        var asked = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["close_date"] = "2018-01-15" });
        Assert.Equal("missing", ChangeBot.Error(asked));
        Assert.Contains("Why?", asked.Text, StringComparison.Ordinal);
        var shown = await bot.PressAsync("Rob Rep", asked, "Send", new() { ["reason"] = "They wait for their budget" });
        Assert.Equal("pending", ChangeBot.State(shown));
        Assert.Contains("They wait for their budget", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWonDeal_IsWonToday_AndItsPayIsShown()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "close_deal", new() { ["deal"] = "Konex", ["outcome"] = "won", ["value"] = 5200 });
        Assert.Contains("attainment", shown.Text, StringComparison.Ordinal);
        Assert.Contains("52%", shown.Text, StringComparison.Ordinal);
        var done = await bot.PressAsync("Rob Rep", shown, "Confirm");
        var deal = (await bot.DealAsync("K1"))!;
        Assert.Equal((DealStatus.Won, 5_200_00, new DateOnly(2017, 12, 31)), (deal.Status, deal.Value!.Value, deal.CloseDate!.Value));
        await bot.PressAsync("Rob Rep", done, "Undo");
        deal = (await bot.DealAsync("K1"))!;
        Assert.Equal((DealStatus.Open, 5_000_00, new DateOnly(2017, 12, 20)), (deal.Status, deal.Value!.Value, deal.CloseDate!.Value));
    }

    [Fact]
    public async Task ADealThatEndsOnADayToCome_IsRefused()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "close_deal", new() { ["deal"] = "K1", ["outcome"] = "won", ["date"] = "2018-01-15" })));
    }

    [Fact]
    public async Task AnEndWithoutAnOutcome_IsAskedAbout()
    {
        await using var bot = await ChangeBot.StartAsync();
        var asked = await bot.TapAsync("Rob Rep", "close_deal", new() { ["deal"] = "K1" });
        Assert.Equal("missing", ChangeBot.Error(asked));
        var lost = await bot.TapAsync("Rob Rep", "close_deal", new() { ["deal"] = "K1", ["outcome"] = "lost", ["reason"] = "Too expensive" });
        await bot.PressAsync("Rob Rep", lost, "Confirm");
        Assert.Equal((DealStatus.Lost, "Too expensive"), ((await bot.DealAsync("K1"))!.Status, (await bot.DealAsync("K1"))!.LostReason));
    }

    [Fact]
    public async Task ANewDeal_WithANewAccount_IsOneChange_AndOneUndo()
    {
        await using var bot = await ChangeBot.StartAsync();
        var asked = await bot.TapAsync("Rob Rep", "create_deal", new() { ["account"] = "Acme Rockets", ["product"] = "GTX Pro", ["value"] = "4200", ["close_date"] = "2018-02-28" });
        Assert.Equal("notFound", ChangeBot.Error(asked));
        var shown = await bot.TapAsync("Rob Rep", "create_deal", new() { ["account"] = "new:Acme Rockets", ["product"] = "GTX Pro", ["value"] = "4200", ["close_date"] = "2018-02-28" });
        var done = await bot.PressAsync("Rob Rep", shown, "Confirm");
        var id = ChangeBot.Change(done)["records"]!.AsArray().Single(r => r!["kind"]!.ToString() == "deal")!["id"]!.ToString();
        Assert.Equal("Acme Rockets – GTX Pro", (await bot.DealAsync(id))!.Name);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", done, "Undo")));
        Assert.Null(await bot.DealAsync(id));
        Assert.Equal(2, await bot.AuditAsync());
    }

    [Fact]
    public async Task AllDealsOfAMonth_ArePushedAsOneChange()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Mia Lead", "update_deal", new() { ["deals"] = new JsonArray("all"), ["closing"] = "2017-12", ["close_date"] = "+1m" });
        Assert.Contains("2 open deals", shown.Text, StringComparison.Ordinal);
        var done = await bot.PressAsync("Mia Lead", shown, "Confirm");
        Assert.Equal((new DateOnly(2018, 1, 20), new DateOnly(2018, 1, 22)), ((await bot.DealAsync("K1"))!.CloseDate!.Value, (await bot.DealAsync("I1"))!.CloseDate!.Value));
        Assert.Equal(1, await bot.AuditAsync());
        await bot.PressAsync("Mia Lead", done, "Undo");
        Assert.Equal(new DateOnly(2017, 12, 22), (await bot.DealAsync("I1"))!.CloseDate);
    }

    /// <summary>A change of deals that are named is one of these alone, never of all that somebody has.</summary>
    [Fact]
    public async Task SeveralDealsByName_AreChangedAndNoOthers()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deals"] = new JsonArray("Isdom"), ["close_date"] = "2017-12-30" });
        await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal((new DateOnly(2017, 12, 20), new DateOnly(2017, 12, 30)), ((await bot.DealAsync("K1"))!.CloseDate!.Value, (await bot.DealAsync("I1"))!.CloseDate!.Value));
        var both = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deals"] = "Isdom, K1", ["close_date"] = "2017-12-31" });
        await bot.PressAsync("Rob Rep", both, "Confirm");
        Assert.Equal((new DateOnly(2017, 12, 31), new DateOnly(2017, 12, 31)), ((await bot.DealAsync("K1"))!.CloseDate!.Value, (await bot.DealAsync("I1"))!.CloseDate!.Value));
    }

    [Fact]
    public async Task DealsThatNobodyKnows_AreNotTakenForAllOfThem()
    {
        await using var bot = await ChangeBot.StartAsync();
        var refused = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deals"] = "all my stalled deals", ["value"] = 2000 });
        Assert.Equal("notFound", ChangeBot.Error(refused));
        Assert.Contains("all my stalled deals", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value", "lots")]
    [InlineData("value", "-6000")]
    [InlineData("value", "1e99")]
    [InlineData("close_date", "someday")]
    [InlineData("close_date", "+9999y")]
    [InlineData("probability", "140%")]
    [InlineData("category", "maybe")]
    [InlineData("stage", "")]
    public async Task ABadValue_IsRefusedWithASentence_AndNothingWaits(string argument, string said)
    {
        await using var bot = await ChangeBot.StartAsync();
        var refused = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", [argument] = said });
        Assert.Equal("invalid", ChangeBot.Error(refused));
        Assert.Empty(refused.Pending);
    }

    [Fact]
    public async Task ANote_IsKeptAtOnce_AndCanBeTakenBack()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.TapAsync("Rob Rep", "add_note", new() { ["deal"] = "Konex", ["text"] = "<script>their CFO decides</script> 🎉 مرحبا" });
        Assert.Equal("applied", ChangeBot.State(done));
        Assert.Equal(new DateOnly(2017, 12, 31), (await bot.DealAsync("K1"))!.LastActivityOn);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", done, "Undo")));
    }

    [Fact]
    public async Task AForecastCall_IsKeptWithItsDate_AndLaterOnesDoNotOverwriteIt()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "submit_forecast", [])));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "submit_forecast", new() { ["commit"] = 9000, ["best_case"] = 8000 })));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "submit_forecast", new() { ["commit"] = 9000, ["period"] = "2017-Q3" })));
        var first = await bot.TapAsync("Rob Rep", "submit_forecast", new() { ["commit"] = 9000, ["best_case"] = 12000 });
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", first, "Confirm")));
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await bot.TapAsync("Rob Rep", "submit_forecast", new() { ["commit"] = 8000 });
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", second, "Confirm")));
        Assert.Equal(2, await bot.AuditAsync());
    }
}
