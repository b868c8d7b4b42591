using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Channels.DirectLine;
using SalesOpsBot.Web.Tests.Channels.Slack;

namespace SalesOpsBot.Web.Tests.HostileInput;

/// <summary>What people write, what they are answered, and what is secret stays out of the log as it is set by default.</summary>
public class LogTests
{
    private const string Words = "Quokkasaurus";

    [Fact]
    public async Task Turns_OfAllWebDoors_LeaveNoWordInTheLog()
    {
        using var bot = new HostileBot();
        await bot.PostAsync("/api/messages", Body(Activities.Message($"what about {Words}?").ExpectingReplies()));
        await bot.PostAsync("/api/messages", Body(Activities.Tap(new() { ["tool"] = "get_deal", ["arguments"] = new JsonObject { ["deal"] = Words } }).ExpectingReplies()));
        await bot.PostAsync("/api/messages", Body(Activities.Tap(new() { ["tool"] = "get_deal", ["arguments"] = new JsonObject { ["deal"] = "DARCELDEAL" } }).ExpectingReplies()));
        var chat = await Chat.OpenAsync(bot.Client);
        await chat.SayAsync(Chat.Message($"note on DARCELDEAL: {Words}"));
        await chat.ActivitiesAsync(3);
        await bot.PostAsync("/api/messages", [.. "{\"type\":\"message\",\"text\":\"Quokkasaurus\""u8]);
        Hold(bot.Logs, Words, "Capybara", chat.Token);
    }

    [Fact]
    public async Task ATurnThatFails_IsLoggedWithoutItsWords()
    {
        using var logs = new LogCapture();
        using var web = new WebBot();
        web.Assistant.Answer = _ => throw new InvalidOperationException("The database is gone.");
        using var client = web.NewClient();
        web.Bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        await client.AskAsync(Activities.Message($"what about {Words}?"));
        Hold(logs, Words);
    }

    [Fact]
    public async Task Slack_LeavesNoWordAndNoSecretInTheLog()
    {
        await using var bot = await SlackBot.StartAsync(("Logging:LogLevel:SalesOpsBot", "Information"));
        using var logs = new LogCapture();
        bot.Bot.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        await bot.EventAsync(SlackBot.Direct($"what about {Words}?"));
        await bot.Slack.WaitForAsync("chat.postMessage");
        using var forged = await bot.PostAsync("/slack/events", SlackBot.Envelope(SlackBot.Direct(Words)).ToJsonString(), secret: "wrong");
        Hold(logs, Words, SlackBot.Secret, bot.Slack.Token);
    }

    private static byte[] Body(JsonObject activity) => System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString());

    private static void Hold(LogCapture logs, params string[] secrets) => Assert.All(secrets, secret => Assert.DoesNotContain(secret, logs.All, StringComparison.OrdinalIgnoreCase));
}
