using System.Text.Json.Nodes;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>The whole bot at its HTTP doors, before a double of Slack that is not ours.</summary>
public sealed class KitDoorsTests : IAsyncLifetime
{
    private KitBot? _bot;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_bot is not null) await _bot.DisposeAsync();
    }

    [SkippableFact]
    public async Task Change_FromAMentionOverAFormToItsFinalState_EachDeliveredThreeTimesAtOnce_IsMadeOnce()
    {
        var bot = await StartAsync();
        await ThriceAsync("events", KitBot.Mention("set the value of Konex to 6000", "1.000001"));
        var preview = Assert.Single(await bot.Slack.WaitForAsync("chat.postMessage"));
        Assert.Equal("1.000001", (string?)preview["args"]!["thread_ts"]);
        var ts = (string)preview["reply"]!["ts"]!;

        await ThriceAsync("interactions", KitBot.Tap(Button(preview, "Edit"), ts));
        var form = Assert.Single(await bot.Slack.WaitForAsync("views.update"))["args"]!["view"]!;
        Assert.Single(await bot.Slack.CallsAsync("views.open"));
        Assert.Contains("\"errors\"", await bot.PostAsync("interactions", Filled(form, "value", "nonsense")), StringComparison.Ordinal);
        await ThriceAsync("interactions", Filled(form, "value", "7000"));
        var again = Assert.Single(await bot.Slack.WaitForAsync("chat.update"));
        Assert.Equal(ts, (string?)again["args"]!["ts"]);

        await ThriceAsync("interactions", KitBot.Tap(Button(again, "Confirm"), ts));
        var done = (await bot.Slack.WaitForAsync("chat.update", 2))[1]["args"]!["blocks"]!.ToJsonString();
        Assert.Contains($"<@{KitBot.Alice}>", JsonNode.Parse(done)!.ToJsonString(SalesOpsBot.Assistant.Json.Options), StringComparison.Ordinal);
        Assert.DoesNotContain("\"Confirm\"", done, StringComparison.Ordinal);
        Assert.Equal(7_000_00, (await bot.Bot.DealAsync("K1"))!.Value);
        Assert.Single(await bot.Slack.CallsAsync("chat.postMessage"));
        Assert.Empty(await bot.Slack.FaultsAsync());
    }

    [SkippableTheory]
    [InlineData("429")]
    [InlineData("ratelimited")]
    [InlineData("5xx")]
    [InlineData("drop")]
    [InlineData("garbage")]
    [InlineData("html")]
    [InlineData("empty")]
    public async Task Slack_Misbehaves_TheAnswerArrivesAllTheSame_AndOnce(string mode)
    {
        var bot = await StartAsync();
        await bot.Slack.MisbehaveAsync("chat.postMessage", mode, more: new() { ["retryAfter"] = 0 });
        await bot.Slack.MisbehaveAsync("users.info", mode, more: new() { ["retryAfter"] = 0 });
        await bot.PostAsync("events", KitBot.Direct("what's my forecast?", "1.000001"));
        Assert.Single(await bot.Slack.WaitForAsync("chat.postMessage"));
        Assert.Equal(2, (await bot.Slack.CallsAsync("chat.postMessage")).Count);
    }

    [SkippableFact]
    public async Task Blocks_ThatSlackRefuses_GoAgainInWords()
    {
        var bot = await StartAsync();
        await bot.Slack.MisbehaveAsync("chat.postMessage", "error", more: new() { ["error"] = "invalid_blocks" });
        await bot.PostAsync("events", KitBot.Direct("what's my forecast?", "1.000001"));
        var answer = Assert.Single(await bot.Slack.WaitForAsync("chat.postMessage"));
        Assert.Null(answer["args"]!["blocks"]);
        Assert.Contains("Forecast", (string?)answer["args"]!["text"], StringComparison.OrdinalIgnoreCase);
    }

    [SkippableFact]
    public async Task Restart_BetweenTheCardAndItsButtons_LosesNothing_AndWhatCameBeforeHasNoSecondEffect()
    {
        var bot = await StartAsync();
        var mention = KitBot.Mention("set the value of Konex to 6000", "1.000001");
        await bot.PostAsync("events", mention);
        var preview = Assert.Single(await bot.Slack.WaitForAsync("chat.postMessage"));
        var ts = (string)preview["reply"]!["ts"]!;
        await bot.PostAsync("interactions", KitBot.Tap(Button(preview, "Edit"), ts));
        var form = Assert.Single(await bot.Slack.WaitForAsync("views.update"))["args"]!["view"]!;

        using var restarted = bot.Restart();
        await bot.PostAsync("events", mention, restarted);
        await bot.PostAsync("interactions", Filled(form, "value", "7000"), restarted);
        var again = Assert.Single(await bot.Slack.WaitForAsync("chat.update"));
        var confirm = KitBot.Tap(Button(again, "Confirm"), ts);
        await bot.PostAsync("interactions", confirm, restarted);
        await bot.Slack.WaitForAsync("chat.update", 2);
        await bot.PostAsync("interactions", confirm);
        Assert.Equal(7_000_00, (await bot.Bot.DealAsync("K1"))!.Value);
        Assert.Single(await bot.Slack.CallsAsync("chat.postMessage"));
    }

    [SkippableFact]
    public async Task Home_ItsForms_ShortcutsAndTheCommand_AreSoundToTheDouble()
    {
        var bot = await StartAsync();
        await bot.PostAsync("events", KitBot.Event(new() { ["type"] = "app_home_opened", ["tab"] = "home", ["user"] = KitBot.Alice, ["channel"] = "D0ALICE001" }));
        var home = Assert.Single(await bot.Slack.WaitForAsync("views.publish"));
        var buttons = Objects(home["args"]!["view"]).Where(o => (string?)o["type"] == "button" && ((string?)o["action_id"])!.StartsWith("form.", StringComparison.Ordinal)).ToList();
        Assert.True(buttons.Count >= 5);
        foreach (var button in buttons) await bot.PostAsync("interactions", KitBot.Tap(button, null));
        await bot.PostAsync("interactions", KitBot.Interaction("shortcut", new() { ["callback_id"] = "new_meeting" }));
        await bot.PostAsync("interactions", KitBot.Interaction("message_action", new()
        {
            ["callback_id"] = "log_to_crm",
            ["channel"] = new JsonObject { ["id"] = KitBot.Channel },
            ["message"] = new JsonObject { ["ts"] = "5.5", ["text"] = "They want a quote &amp; soon" },
            ["response_url"] = $"{bot.Slack.Address}response/1",
        }));
        Assert.Equal(buttons.Count + 2, (await bot.Slack.WaitForAsync("views.open", buttons.Count + 2)).Count);
        Assert.Empty(await bot.Slack.FaultsAsync());
    }

    private async Task<KitBot> StartAsync() => _bot = await KitBot.StartAsync();

    // Slack's retries and its own copies race.
    private Task ThriceAsync(string door, JsonObject payload) => Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _bot!.PostAsync(door, payload.DeepClone().AsObject())));

    private static JsonObject Button(JsonObject call, string text) =>
        Objects(call["args"]!["blocks"]).First(o => (string?)o["type"] == "button" && ((string?)o["text"]!["text"])!.StartsWith(text, StringComparison.Ordinal));

    private static JsonObject Filled(JsonNode form, string input, string value) => KitBot.Interaction("view_submission", new()
    {
        ["view"] = new JsonObject
        {
            ["id"] = "V1",
            ["callback_id"] = form["callback_id"]!.DeepClone(),
            ["private_metadata"] = form["private_metadata"]!.DeepClone(),
            ["title"] = form["title"]!.DeepClone(),
            ["state"] = new JsonObject { ["values"] = SlackBot.AsItIs(form, input, value) },
        },
    });

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(p => Objects(p.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
