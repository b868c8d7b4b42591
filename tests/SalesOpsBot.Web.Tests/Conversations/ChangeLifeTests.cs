using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>The life of a change: shown, confirmed once, called off, expired, met by another, taken back.</summary>
public class ChangeLifeTests
{
    private static JsonObject Bump => new() { ["deal"] = "K1", ["value"] = "6000", ["close_date"] = "2017-12-28" };

    [Fact]
    public async Task APreparedChange_ShowsBeforeAndAfterAndWhatItDoes_AndChangesNothing()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        Assert.Equal("pending", ChangeBot.State(shown));
        Assert.Contains("$5,000 → $6,000", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Dec 20, 2017 → Dec 28, 2017", shown.Text, StringComparison.Ordinal);
        // 60% of the thousand more.
        Assert.Contains("$3,100 → $3,700", shown.Text, StringComparison.Ordinal);
        Assert.Equal(shown.Pending.Single()["id"]!.ToString(), ChangeBot.Change(shown)["id"]!.ToString());
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(0, await bot.AuditAsync());
    }

    [Fact]
    public async Task AConfirmedChange_IsMadeOnce_HoweverOftenItIsTapped()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        var done = await bot.PressAsync("Rob Rep", shown, "Confirm");
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(3));
        var late = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal(("applied", "applied"), (ChangeBot.State(done), ChangeBot.State(late)));
        Assert.Contains("Already done", late.Text, StringComparison.Ordinal);
        Assert.Contains("Rob Rep", late.Text, StringComparison.Ordinal);
        var deal = (await bot.DealAsync("K1"))!;
        Assert.Equal((6_000_00, new DateOnly(2017, 12, 28), 2), (deal.Value!.Value, deal.CloseDate!.Value, deal.Version - 1));
        Assert.Equal(1, await bot.AuditAsync());
    }

    [Fact]
    public async Task ACancelledChange_IsNeverMade()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        Assert.Equal("cancelled", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Cancel")));
        Assert.Equal("cancelled", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task AnExpiredChange_IsPreparedAnew_NotConfirmed()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(16));
        var late = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal("expired", ChangeBot.State(late));
        Assert.Equal("pending", ChangeBot.State(await bot.PressAsync("Rob Rep", late, "Prepare it again")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(24, -24)]
    public async Task AChangeThatWaits_WhileTheClockIsSet_IsMadeAndTakenBackAsEver(int hours, int back)
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        bot.Bot.Clock.Jump(TimeSpan.FromHours(hours));
        if (hours > 0) Assert.Equal("expired", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        bot.Bot.Clock.Jump(TimeSpan.FromHours(back));
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(14));
        var made = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal("applied", ChangeBot.State(made));
        bot.Bot.Clock.Jump(TimeSpan.FromHours(-1));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        await bot.PressAsync("Rob Rep", made, "Undo");
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(2, await bot.AuditAsync());
    }

    [Fact]
    public async Task AnEditedChange_TakesThePlaceOfTheOneBefore()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        bot.Bot.Clock.Advance(TimeSpan.FromSeconds(20));
        var form = await bot.PressAsync("Rob Rep", shown, "Edit");
        var edited = await bot.PressAsync("Rob Rep", form, "Preview", new() { ["value"] = "5500", ["close_date"] = "2017-12-28", ["stage"] = "Engaging", ["category"] = "Commit", ["next_step"] = "" });
        Assert.Contains("$5,000 → $5,500", edited.Text, StringComparison.Ordinal);
        Assert.Equal("superseded", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", edited, "Confirm")));
        var deal = (await bot.DealAsync("K1"))!;
        Assert.Equal((5_500_00, ForecastCategory.Commit), (deal.Value!.Value, deal.Category!.Value));
    }

    [Theory]
    [InlineData("Keep theirs", 5_200_00, "2017-12-28")]
    [InlineData("Use mine", 6_000_00, "2017-12-28")]
    [InlineData("As I saw it", 5_000_00, "2017-12-28")]
    public async Task AFieldThatSomebodyChangedMeanwhile_IsAChoiceOfThree(string choice, long value, string closes)
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        await bot.MeanwhileAsync("K1", deal => (deal.Value, deal.CompanyValue) = (5_200_00, 5_200_00));
        var met = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal("conflict", ChangeBot.State(met));
        Assert.Contains("you saw $5,000, now it is $5,200, you wanted $6,000", met.Text, StringComparison.Ordinal);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", met, choice)));
        var deal = (await bot.DealAsync("K1"))!;
        Assert.Equal((value, closes), (deal.Value!.Value, deal.CloseDate!.Value.ToString("yyyy-MM-dd", null)));
        Assert.Equal(1, await bot.AuditAsync());
    }

    [Fact]
    public async Task AnUndo_PutsEverythingBack_AndCanBeTakenBackItself()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", Bump), "Confirm");
        var back = await bot.PressAsync("Rob Rep", done, "Undo");
        Assert.Contains("Taken back", back.Text, StringComparison.Ordinal);
        Assert.Equal((5_000_00, new DateOnly(2017, 12, 20)), ((await bot.DealAsync("K1"))!.Value!.Value, (await bot.DealAsync("K1"))!.CloseDate!.Value));
        Assert.Contains("was taken back", (await bot.PressAsync("Rob Rep", done, "Undo")).Text, StringComparison.Ordinal);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", back, "Undo")));
        Assert.Equal(6_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(3, await bot.AuditAsync());
    }

    [Fact]
    public async Task AnUndo_OfWhatSomebodyChangedSince_IsAskedAbout()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", Bump), "Confirm");
        await bot.MeanwhileAsync("K1", deal => (deal.Value, deal.CompanyValue) = (7_000_00, 7_000_00));
        Assert.Equal("conflict", ChangeBot.State(await bot.PressAsync("Rob Rep", done, "Undo")));
        Assert.Equal(7_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task AnUndo_AfterADay_IsTooLate()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", Bump), "Confirm");
        bot.Bot.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal("invalid", ChangeBot.Error(await bot.PressAsync("Rob Rep", done, "Undo")));
        Assert.Equal(6_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task AMessageThatIsAnsweredAgain_AfterAStopOfTheProgram_HasNoSecondEffect()
    {
        await using var bot = await ChangeBot.StartAsync();
        Task<AssistantReply> NoteAsync() => bot.TapAsync("Rob Rep", "add_note", new() { ["deal"] = "K1", ["text"] = "They wait for their budget" }, message: "m1");
        await NoteAsync();
        Assert.Contains("Already done", (await NoteAsync()).Text, StringComparison.Ordinal);

        bot.Bot.Clock.Advance(TimeSpan.FromSeconds(20));
        await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", Bump), "Confirm");
        Task<AssistantReply> UndoAsync() => bot.TapAsync("Rob Rep", "undo_last_change", [], message: "m2");
        await UndoAsync();
        await UndoAsync();
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(3, await bot.AuditAsync());
    }

    [Fact]
    public async Task AMessageThatIsAnsweredAgain_ShowsTheChangeThatWaits()
    {
        await using var bot = await ChangeBot.StartAsync();
        Task<AssistantReply> PrepareAsync() => bot.TapAsync("Rob Rep", "update_deal", Bump, message: "m1");
        Assert.Equal(ChangeBot.Change(await PrepareAsync())["id"]!.ToString(), ChangeBot.Change(await PrepareAsync())["id"]!.ToString());
    }

    [Fact]
    public async Task AChangeOfSomebodyElse_CannotBeDecided()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        Assert.Equal("notFound", ChangeBot.Error(await bot.PressAsync("Mia Lead", shown, "Confirm")));
        Assert.Equal("notFound", ChangeBot.Error(await bot.PressAsync("Ann Other", shown, "Cancel")));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
    }

    [Fact]
    public async Task ADealOfSomebodyElse_IsAsIfItWereNotThere()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Ann Other", "update_deal", Bump)));
        Assert.Equal("pending", ChangeBot.State(await bot.TapAsync("Mia Lead", "update_deal", Bump)));
    }

    [Fact]
    public async Task ARightThatWasLostMeanwhile_StopsTheChange()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "update_deal", Bump);
        await bot.MeanwhileAsync("K1", deal => deal.OwnerId = null);
        Assert.Equal("invalid", ChangeBot.Error(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task WhatChanged_IsInTheHistory_OfTheDealAndOfThePerson()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", Bump), "Confirm");
        Assert.Contains("Value $5,000 → $6,000", (await bot.TapAsync("Mia Lead", "get_history", new() { ["what"] = "K1" })).Text, StringComparison.Ordinal);
        Assert.Contains("Rob Rep", (await bot.TapAsync("Mia Lead", "get_history", new() { ["what"] = "Rob Rep" })).Text, StringComparison.Ordinal);
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Zed Else", "get_history", new() { ["what"] = "K1" })));
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Zed Else", "get_history", new() { ["what"] = "Rob Rep" })));
    }
}
