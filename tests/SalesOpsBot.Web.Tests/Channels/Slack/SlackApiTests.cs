using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public sealed class SlackApiTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync() => _bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Post_CalledTooOften_IsPostedWhenSlackSays()
    {
        _bot.Slack.NextStatus("chat.postMessage", 429, "0");
        _bot.Slack.Next("chat.postMessage", response =>
        {
            response.Headers.RetryAfter = "0";
            return response.WriteAsJsonAsync(new { ok = false, error = "ratelimited" });
        });
        await _bot.EventAsync(SlackBot.Direct("hello"));
        var posts = await _bot.Slack.WaitForAsync("chat.postMessage", 3);
        Assert.Single(posts.Select(p => p.Arguments.ToJsonString()).Distinct());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Post_GatewayInTrouble_IsTriedAgain(int status)
    {
        for (var i = 0; i < 3; i++) _bot.Slack.NextStatus("chat.postMessage", status);
        await _bot.EventAsync(SlackBot.Direct("hello"));
        await _bot.Slack.WaitForAsync("chat.postMessage", 4);
    }

    [Fact]
    public async Task Post_HalfAnAnswer_IsTriedOnceMoreOnly()
    {
        for (var i = 0; i < 3; i++) _bot.Slack.Next("chat.postMessage", response => response.WriteAsync("{\"ok\":tru"));
        await _bot.EventAsync(SlackBot.Direct("hello"));
        await _bot.EventAsync(SlackBot.Direct("and then"));
        await Wait.ForAsync(() => _bot.Slack.Of("chat.postMessage").Any(p => p.Text("text") == "You said and then."));
        Assert.Equal(2, _bot.Slack.Of("chat.postMessage").Count(p => p.Text("text") == "You said hello."));
    }

    [Fact]
    public async Task Post_ConnectionDropped_IsTriedOnceMore()
    {
        _bot.Slack.Next("chat.postMessage", response =>
        {
            response.HttpContext.Abort();
            return Task.CompletedTask;
        });
        await _bot.EventAsync(SlackBot.Direct("hello"));
        await _bot.Slack.WaitForAsync("chat.postMessage", 2);
    }

    [Theory]
    [InlineData("invalid_blocks")]
    [InlineData("msg_blocks_too_long")]
    public async Task Post_LookRefused_GoesInPlainWords(string error)
    {
        _bot.Slack.NextError("chat.postMessage", error);
        _bot.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "All of it in words.", Cards = [SlackTurnsTests.Card("A card")] });
        await _bot.EventAsync(SlackBot.Direct("hello"));
        var posts = await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.NotNull(posts[0].Arguments["blocks"]);
        Assert.Null(posts[1].Arguments["blocks"]);
        Assert.Equal("All of it in words.", posts[1].Text("text"));
    }

    [Fact]
    public async Task Post_RefusedForGood_IsNotTriedAgain()
    {
        _bot.Slack.NextError("chat.postMessage", "channel_not_found");
        await _bot.EventAsync(SlackBot.Direct("hello"));
        await _bot.EventAsync(SlackBot.Direct("and then"));
        await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.Equal(["You said hello.", "You said and then."], _bot.Slack.Of("chat.postMessage").Select(p => p.Text("text")));
    }

    [Fact]
    public async Task Update_MessageIsGone_IsPostedUnderIt()
    {
        _bot.Slack.NextError("chat.update", "message_not_found");
        _bot.Assistant.Answer = _ => Task.FromResult(SlackTurnsTests.Reply("list_deals", []));
        await _bot.InteractAsync(_bot.Tap(new JsonObject { ["action_id"] = "turn.0", ["value"] = """{"tool":"list_deals"}""" }));
        await _bot.Slack.WaitForAsync("chat.postMessage");
    }

    [Fact]
    public async Task People_SlackDoesNotSay_GetAnApologyAndNoFigures()
    {
        _bot.Slack.NextError("users.info", "internal_error");
        for (var i = 0; i < 3; i++) _bot.Slack.NextError("users.info", "internal_error");
        await _bot.EventAsync(SlackBot.Direct("hello"));
        Assert.StartsWith("Something went wrong", Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage")).Text("text"), StringComparison.Ordinal);
        Assert.Empty(_bot.Assistant.Turns);
    }
}
