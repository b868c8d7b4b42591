using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>A manager's day in words: whom to coach, what to know before the forecast call, whom to praise.</summary>
public class CoachingTests(SampleBot sample) : IClassFixture<SampleBot>
{
    [Fact]
    public async Task TheCoachingList_BeginsWithThoseWhoFall_AndSaysWhy()
    {
        var result = Result(await sample.AskAsync("Melvin Marxen", "coaching list for my team this quarter"));
        var kinds = result["reps"]!.AsArray().Select(r => r!["kind"]!.GetValue<string>()).ToList();
        Assert.Equal(kinds.OrderBy(kind => Array.IndexOf(["fallingStar", "deterioratingLaggard", "improvingLaggard", "risingStar"], kind)), kinds);
        Assert.All(result["reps"]!.AsArray(), rep => Assert.NotEmpty(rep!["question"]!.GetValue<string>()));
        Assert.Equal(5, kinds.Count);
    }

    [Fact]
    public async Task ARep_SeesNobodyElsesFigures() =>
        Assert.Equal("denied", Result(await sample.TapAsync("Darcel Schlecht", Call("get_coaching_list", new() { ["scope"] = "team:Melvin Marxen" })))["error"]!["kind"]!.GetValue<string>());

    [Fact]
    public async Task TheForecastCall_SaysWhoHasNotCalled()
    {
        var reply = await sample.AskAsync("Melvin Marxen", "prepare my forecast call");
        Assert.Equal("prepare_forecast_call", reply.Tools.Single().Name);
        Assert.Contains("No call from ", reply.Text, StringComparison.Ordinal);
        Assert.Equal(5, Result(reply)["calls"]!.AsArray().Count);
    }

    [Fact]
    public async Task ACallThatChanged_StandsFirst_WithBoth()
    {
        await using var bot = await ChangeBot.StartAsync(company =>
        {
            var rob = company.Records.OfType<Salesperson>().Single(p => p.Name == "Rob Rep");
            foreach (var (commit, day) in new[] { (8_000_00L, 20), (6_000_00L, 29) })
                company.Keep(new ForecastSubmission { SalespersonId = rob.Id, Start = new(2017, 10, 1), End = new(2017, 12, 31), Commit = commit, SubmittedAt = new(2017, 12, day, 9, 0, 0, TimeSpan.Zero) });
        });
        var reply = await bot.SayAsync("Mia Lead", "prepare the forecast call");
        Assert.Contains("Rob Rep: $6,000, before $8,000", reply.Text, StringComparison.Ordinal);
        Assert.Contains("No call from Ann Other.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Praise_IsPostedToTheChannel_OnceItIsConfirmed_AndCanBeTakenBackUntilThen()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Contains("no channel of your team", (await bot.SayAsync("Mia Lead", "praise Rob Rep")).Text, StringComparison.Ordinal);
        await ChannelAsync(bot, "19:sales", "Sales West");
        var shown = await bot.SayAsync("Mia Lead", "praise Rob Rep because he saved the Konex deal");
        Assert.Contains("he saved the Konex deal", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Sales West", shown.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.Bot.NoticesAsync(NoticeKind.Recognition));
        var done = await bot.PressAsync("Mia Lead", shown, "Confirm");
        var notice = Assert.Single(await bot.Bot.NoticesAsync(NoticeKind.Recognition));
        var org = await bot.Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var posting = await bot.Bot.Services.GetRequiredService<INoticeWriter>().WriteAsync(notice, new Viewer(org.Named("Mia Lead").Single(), org, bot.Bot.Clock.GetUtcNow()), CancellationToken.None);
        Assert.Contains("he saved the Konex deal", posting!.Reply.Text, StringComparison.Ordinal);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Mia Lead", done, "Undo")));
        Assert.Empty(await bot.Bot.NoticesAsync(NoticeKind.Recognition));
    }

    [Fact]
    public async Task Praise_WithoutWords_IsDrafted_AndOfSeveralChannelsOneIsAskedFor()
    {
        await using var bot = await ChangeBot.StartAsync();
        await ChannelAsync(bot, "19:sales", "Sales West");
        Assert.Contains("Thank you, Rob", (await bot.SayAsync("Mia Lead", "praise Rob Rep")).Text, StringComparison.Ordinal);
        await ChannelAsync(bot, "19:all", "Everybody");
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Mia Lead", "recognise_rep", new() { ["rep"] = "Rob Rep" })));
        Assert.Contains("Everybody", (await bot.TapAsync("Mia Lead", "recognise_rep", new() { ["rep"] = "Rob Rep", ["channel"] = "everybody" })).Text, StringComparison.Ordinal);
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Rob Rep", "recognise_rep", new() { ["rep"] = "Ann Other" })));
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Mia Lead", "recognise_rep", new() { ["rep"] = "Zed Else" })));
    }

    private static Task ChannelAsync(ChangeBot bot, string key, string name) => bot.Bot.Services.GetRequiredService<IConversationStore>().KeepAsync(
        new() { Channel = "msteams", ChannelKey = key, Kind = ConversationKind.Channel, Name = name, Address = "{}", HeardAt = bot.Bot.Clock.GetUtcNow() }, CancellationToken.None);

    private static JsonObject Call(string tool, JsonObject arguments) => new() { ["tool"] = tool, ["arguments"] = arguments };

    private static JsonNode Result(AssistantReply reply) => reply.Tools.Single().Result!;
}
