using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Sample;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>The whole bot over the sample, from Slack's door to Slack's methods.</summary>
public sealed class SlackWholeBotTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await SlackBot.StartWholeAsync(("Slack:PublicAddress", "https://bot.example.com"));
        await _bot.Bot.Services.GetRequiredService<SampleLoader>().LoadAsIsAsync([], new(), null, CancellationToken.None);
        var people = await _bot.Bot.Services.GetRequiredService<SalesOpsBot.Sales.People.IPeopleStore>().OrgChartAsync(default);
        foreach (var (id, name) in new[] { ("UDARCEL", "Darcel Schlecht"), ("UMELVIN", "Melvin Marxen") }) _bot.Slack.People[id] = SlackDouble.User(id, people.Named(name).Single().Email!);
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Home_WhenOpened_ShowsThePersonsDay()
    {
        await _bot.EventAsync(new() { ["type"] = "app_home_opened", ["tab"] = "home", ["user"] = "UDARCEL", ["channel"] = "D1" });
        var view = Assert.Single(await _bot.Slack.WaitForAsync("views.publish"));
        Assert.Equal("UDARCEL", view.Text("user_id"));
        Assert.Contains("Your day, Darcel", view.Shown, StringComparison.Ordinal);
        Assert.Contains("Forecast", view.Shown, StringComparison.Ordinal);
        await _bot.InteractAsync(HomeTap(view.Button("New meeting")));
        await _bot.Slack.WaitForAsync("views.open");
    }

    [Fact]
    public async Task Forecast_AskedForInAMessage_ComesAsBlocks_WhoseButtonsGoOn()
    {
        await _bot.EventAsync(SlackBot.Direct("what's my forecast?"));
        var forecast = (await _bot.Slack.WaitForAsync("chat.postMessage"))[0];
        Assert.Contains("\"type\":\"header\"", forecast.Shown, StringComparison.Ordinal);
        await _bot.InteractAsync(_bot.Tap(forecast.Button("Show the deals")));
        Assert.Contains("deal", (await _bot.Slack.WaitForAsync("chat.postMessage", 2))[1].Text("text"), StringComparison.Ordinal);
        await _bot.EventAsync(SlackBot.Direct("and last quarter?"));
        Assert.Contains("Q3 2017", (await _bot.Slack.WaitForAsync("chat.postMessage", 3))[2].Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forecast_InAChannelWithAColleague_GoesToTheAskerAlone()
    {
        _bot.Slack.Members.Add("UMELVIN");
        await _bot.EventAsync(SlackBot.Mention("my team's forecast", "UMELVIN"));
        var whisper = Assert.Single(await _bot.Slack.WaitForAsync("chat.postEphemeral"));
        Assert.Contains("Only you see this", whisper.Shown, StringComparison.Ordinal);
        await _bot.EventAsync(SlackBot.Mention("my forecast", "UDARCEL"));
        Assert.Contains("Darcel Schlecht", (await _bot.Slack.WaitForAsync("chat.postMessage"))[0].Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DealLink_ThatSomebodyShares_ShowsNothingThatNotAllMaySee()
    {
        var deal = await ADealAsync();
        var url = $"https://bot.example.com/deals/{deal}";
        await _bot.EventAsync(new()
        {
            ["type"] = "link_shared",
            ["user"] = "UDARCEL",
            ["channel"] = "C1",
            ["message_ts"] = "3.3",
            ["links"] = new JsonArray(new JsonObject { ["url"] = url, ["domain"] = "bot.example.com" }, new JsonObject { ["url"] = "https://elsewhere.example/deals/1" }),
        });
        var unfurl = Assert.Single(await _bot.Slack.WaitForAsync("chat.unfurl"));
        Assert.Equal(("C1", "3.3"), (unfurl.Text("channel"), unfurl.Text("ts")));
        var preview = Assert.Single(unfurl.Arguments["unfurls"]!.AsObject());
        Assert.Equal(url, preview.Key);
        Assert.Contains("Show me this deal", preview.Value!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("$", preview.Value.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deal_ChangedInAMessage_MadeDifferentInAForm_AndConfirmed_EndsInItsFinalState()
    {
        var deal = await ADealAsync();
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "tap.0", ["value"] = new JsonObject { ["tool"] = "update_deal", ["arguments"] = new JsonObject { ["deal"] = deal, ["value"] = "6000" } }.ToJsonString() }));
        var preview = (await _bot.Slack.WaitForAsync("chat.postMessage", 2))[1];
        Assert.Contains("$6,000", preview.Shown, StringComparison.Ordinal);
        await _bot.InteractAsync(_bot.Tap(preview.Button("Edit")));
        var form = (await _bot.Slack.WaitForAsync("views.update"))[0].Arguments["view"]!;
        Assert.Equal("", await _bot.InteractAsync(SlackBot.Submission(form, SlackBot.AsItIs(form, "value", "7000"))));
        var again = (await _bot.Slack.WaitForAsync("chat.update"))[0];
        Assert.Contains("$7,000", again.Shown, StringComparison.Ordinal);
        var confirm = again.Button("Confirm");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _bot.InteractAsync(_bot.Tap(confirm))));
        var done = await _bot.Slack.WaitForAsync("chat.update", 4);
        Assert.All(done.Skip(1), update => Assert.Contains("<@UDARCEL> · <!date^", update.Shown, StringComparison.Ordinal));
        Assert.All(done.Skip(1), update => Assert.DoesNotContain("Confirm", update.Shown, StringComparison.Ordinal));
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "tap.0", ["value"] = new JsonObject { ["tool"] = "get_deal", ["arguments"] = new JsonObject { ["deal"] = deal } }.ToJsonString() }));
        Assert.Contains("$7,000", (await _bot.Slack.WaitForAsync("chat.postMessage", 3))[2].Shown, StringComparison.Ordinal);
    }

    private async Task<string> ADealAsync()
    {
        await _bot.EventAsync(SlackBot.Direct("list my deals"));
        var open = (await _bot.Slack.WaitForAsync("chat.postMessage"))[0].Button("Open");
        return (string)JsonNode.Parse((string)open["value"]!)!["arguments"]!["deal"]!;
    }

    private static JsonObject HomeTap(JsonObject button) => new()
    {
        ["type"] = "block_actions",
        ["team"] = new JsonObject { ["id"] = "T1" },
        ["user"] = new JsonObject { ["id"] = "UDARCEL" },
        ["trigger_id"] = SlackBot.Next("1.5.a"),
        ["container"] = new JsonObject { ["type"] = "view", ["view_id"] = "V1" },
        ["view"] = new JsonObject { ["type"] = "home", ["id"] = "V1" },
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = button["action_id"]!.DeepClone(), ["value"] = button["value"]!.DeepClone() }),
    };
}
