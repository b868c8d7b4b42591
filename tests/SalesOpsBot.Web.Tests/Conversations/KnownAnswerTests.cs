using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>A question that is asked again is answered at once, and never with what is not so any more.</summary>
public class KnownAnswerTests
{
    [Fact]
    public async Task TheSameQuestionAgain_NothingChanged_IsTheSameAnswer()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Same((await AskAsync(bot, "Rob Rep", 1)).Cards[0], (await AskAsync(bot, "Rob Rep", 2)).Cards[0]);
    }

    [Fact]
    public async Task ADealThatSomebodyChanged_IsInTheNextAnswer()
    {
        await using var bot = await ChangeBot.StartAsync();
        var before = await AskAsync(bot, "Rob Rep", 1);
        await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["value"] = 6_000 }), "Confirm");
        var after = await AskAsync(bot, "Rob Rep", 2);
        Assert.NotEqual(before.Text, after.Text);
        Assert.Equal(after.Text, (await AskAsync(bot, "Rob Rep", 3)).Text);
    }

    [Fact]
    public async Task AnImportOfAnotherProcess_IsInTheNextAnswer()
    {
        await using var bot = await ChangeBot.StartAsync();
        var before = await AskAsync(bot, "Rob Rep", 1);
        await bot.Bot.WriteAsync("UPDATE deals SET company_value = 2 * company_value; UPDATE data_version SET version = version + 1");
        Assert.NotEqual(before.Text, (await AskAsync(bot, "Rob Rep", 2)).Text);
    }

    [Fact]
    public async Task WhatOneMaySee_IsNotShownToAnother()
    {
        await using var bot = await ChangeBot.StartAsync();
        var robs = await AskAsync(bot, "Rob Rep", 1);
        var anns = await AskAsync(bot, "Ann Other", 2);
        Assert.Contains("Rob Rep", robs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rob Rep", anns.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoseRightsWereTaken_GetsNothingThatWasKept()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Empty(Problems(await bot.TapAsync("Mia Lead", "get_forecast", new() { ["scope"] = "rep:Rob Rep" }, "test:1")));
        await bot.Bot.WriteAsync("UPDATE salespeople SET manager_id = NULL; UPDATE data_version SET version = version + 1");
        Assert.Equal(["denied"], Problems(await bot.TapAsync("Mia Lead", "get_forecast", new() { ["scope"] = "rep:Rob Rep" }, "test:2")));
    }

    [Fact]
    public async Task TheNextMinute_IsTold()
    {
        await using var bot = await ChangeBot.StartAsync();
        var before = await AskAsync(bot, "Rob Rep", 1);
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotSame(before.Cards[0], (await AskAsync(bot, "Rob Rep", 2)).Cards[0]);
    }

    private static async Task<Assistant.AssistantReply> AskAsync(ChangeBot bot, string who, int conversation) =>
        await bot.TapAsync(who, "get_forecast", [], $"test:{conversation}");

    private static string[] Problems(Assistant.AssistantReply reply) => [.. reply.Tools.Select(run => run.Result?["error"]?["kind"]?.ToString()).OfType<string>()];
}
