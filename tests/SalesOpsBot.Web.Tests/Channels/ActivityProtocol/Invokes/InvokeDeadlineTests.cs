using System.Net;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Invokes;

public sealed class InvokeDeadlineTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new(("BotFramework:InvokeWithin", "00:00:00.05"));
    private readonly TaskCompletionSource _gate = new();

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        _bot.Web.Assistant.Answer = async _ =>
        {
            await _gate.Task;
            return new AssistantReply { Text = "Here it is.", Cards = [new() { ["type"] = "AdaptiveCard" }] };
        };
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Invoke_TakesTooLong_SaysSoInTimeAndSendsTheAnswerLater()
    {
        var value = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "v", ["data"] = Activities.Forecast() } };
        var answer = await _bot.InvokeAsync("adaptiveCard/action", value);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Contains("a little longer", (string?)answer["value"], StringComparison.Ordinal);
        Assert.Empty(_bot.Connector.Received);
        _gate.SetResult();
        Assert.Equal("Here it is.", (string?)(await _bot.Connector.ReceivedAsync(2))[0]["text"]);
    }

    [Fact]
    public async Task Dialog_TakesTooLong_SaysSoInTime()
    {
        var answer = await _bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = Activities.Forecast() });
        _gate.SetResult();
        Assert.Equal("message", (string?)answer["task"]!["type"]);
    }

    [Theory]
    [InlineData("somethingElse/entirely")]
    [InlineData("signin/tokenExchange")]
    [InlineData(null)]
    public async Task Invoke_OfANameWeDoNotKnow_IsNotImplemented(string? name)
    {
        using var response = await _bot.SendAsync(_bot.Message(null).With("type", "invoke").With("name", name));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Message_TakesLong_ShowsTypingMeanwhile()
    {
        var bot = new TeamsBot(("BotFramework:TypingAfter", "00:00:00.02"));
        await bot.InitializeAsync();
        bot.Web.Assistant.Answer = _bot.Web.Assistant.Answer;
        using var response = await bot.SendAsync(bot.Message());
        Assert.Equal("typing", (string?)(await bot.Connector.ReceivedAsync(1))[0]["type"]);
        _gate.SetResult();
        await Wait.ForAsync(() => bot.Connector.Received.Any(r => (string?)r.Activity["text"] == "Here it is."));
        await bot.DisposeAsync();
    }
}
