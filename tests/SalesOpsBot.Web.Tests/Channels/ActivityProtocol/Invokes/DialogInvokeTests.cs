using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Invokes;

public sealed class DialogInvokeTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task Dialog_AnswerHasACard_ShowsIt(string name)
    {
        _bot.Web.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "x", Cards = [new() { ["type"] = "AdaptiveCard", ["version"] = "1.5" }] });
        var task = (await _bot.InvokeAsync(name, new JsonObject { ["data"] = Activities.Forecast(), ["context"] = new JsonObject { ["theme"] = "default" } }))["task"]!;
        Assert.Equal("continue", (string?)task["type"]);
        Assert.Equal("AdaptiveCard", (string?)task["value"]!["card"]!["content"]!["type"]);
        Assert.Equal("get_forecast", _bot.Web.Assistant.Turns.Single().Action!.Tool);
    }

    [Fact]
    public async Task Dialog_AnswerIsASentence_EndsWithIt()
    {
        _bot.Web.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "Noted." });
        var task = (await _bot.InvokeAsync("task/submit", new JsonObject { ["data"] = Activities.Forecast() }))["task"]!;
        Assert.Equal(("message", "Noted."), ((string?)task["type"], (string?)task["value"]));
    }

    [Fact]
    public async Task Dialog_NotOurs_SaysSo()
    {
        var task = (await _bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = new JsonObject { ["x"] = 1 } }))["task"]!;
        Assert.Contains("don't know that form", (string?)task["value"], StringComparison.Ordinal);
        Assert.Empty(_bot.Web.Assistant.Turns);
    }

    [Fact]
    public async Task Dialog_AssistantFails_ApologisesInTheDialog()
    {
        _bot.Web.Assistant.Answer = _ => throw new InvalidOperationException("secret detail");
        var body = await _bot.InvokeAsync("task/submit", new JsonObject { ["data"] = Activities.Forecast() });
        Assert.StartsWith("Something went wrong", (string?)body["task"]!["value"], StringComparison.Ordinal);
    }
}
