using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public sealed class SocketModeTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await SlackBot.StartAsync(("Slack:SigningSecret", ""), ("Slack:SocketMode", "true"), ("Slack:AppToken", "xapp-test"), ("Slack:Sockets", "1"));
        await OpenAsync(1);
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Envelope_IsAcknowledgedUnderItsId_AndAnsweredOnceHoweverOftenItComes()
    {
        var message = SlackBot.Envelope(SlackBot.Direct("hello"), "Ev1");
        await _bot.Slack.SendAsync(Envelope("events_api", "e1", message));
        await _bot.Slack.SendAsync(Envelope("events_api", "e2", message));
        await Wait.ForAsync(() => _bot.Slack.Acknowledged.Count == 2);
        Assert.Equal(["e1", "e2"], _bot.Slack.Acknowledged.Select(a => (string)a["envelope_id"]!).Order());
        await _bot.Slack.SendAsync(Envelope("events_api", "e3", SlackBot.Envelope(SlackBot.Direct("again"))));
        await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.Equal(["hello", "again"], _bot.Assistant.Turns.Select(t => t.Text));
        Assert.Equal("Bearer xapp-test", _bot.Slack.Of("apps.connections.open")[0].Authorization);
    }

    [Fact]
    public async Task Form_SentThroughASocket_IsToldWhatIsWrongInTheAcknowledgement()
    {
        var shortcut = new JsonObject { ["type"] = "shortcut", ["callback_id"] = "new_meeting", ["team"] = new JsonObject { ["id"] = "T1" }, ["user"] = new JsonObject { ["id"] = "UDARCEL" }, ["trigger_id"] = "1.1.b" };
        await _bot.Slack.SendAsync(Envelope("interactive", "e1", shortcut));
        var view = (await _bot.Slack.WaitForAsync("views.open"))[0].Arguments["view"]!;
        await _bot.Slack.SendAsync(Envelope("interactive", "e2", SlackBot.Submission(view, [])));
        await Wait.ForAsync(() => _bot.Slack.Acknowledged.Count == 2);
        var answer = _bot.Slack.Acknowledged.Single(a => (string)a["envelope_id"]! == "e2")["payload"]!;
        Assert.Equal("errors", (string)answer["response_action"]!);
    }

    [Fact]
    public async Task Disconnect_TheNextSocketIsOpenBeforeTheOldOneCloses()
    {
        var old = _bot.Slack.Sockets.Single();
        await _bot.Slack.SendAsync(new() { ["type"] = "disconnect", ["reason"] = "refresh_requested" });
        await OpenAsync(2);
        await Wait.ForAsync(() => old.State is WebSocketState.CloseReceived or WebSocketState.Closed);
        await _bot.Slack.SendAsync(Envelope("events_api", "e1", SlackBot.Envelope(SlackBot.Direct("hello"))));
        await _bot.Slack.WaitForAsync("chat.postMessage");
    }

    [Fact]
    public async Task SocketLost_WithoutAWord_IsOpenedAgain()
    {
        _bot.Slack.NextStatus("apps.connections.open", 503);
        _bot.Slack.Sockets.Single().Abort();
        await OpenAsync(2);
        await _bot.Slack.SendAsync(Envelope("slash_commands", "e1", new() { ["command"] = "/sales", ["text"] = "hello", ["team_id"] = "T1", ["user_id"] = "UDARCEL", ["channel_id"] = "C1", ["trigger_id"] = "t9", ["response_url"] = $"{_bot.Slack.Address}/response/9" }));
        await _bot.Slack.WaitForAsync("response_url");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("""{"type":"hello"}""")]
    [InlineData("""{"envelope_id":"e0","type":"something_new","payload":{}}""")]
    public async Task Frame_ThatIsUnknown_EndsNothing(string frame)
    {
        await _bot.Slack.Sockets.Single().SendAsync(System.Text.Encoding.UTF8.GetBytes(frame).AsMemory(), WebSocketMessageType.Text, true, CancellationToken.None);
        await _bot.Slack.SendAsync(Envelope("events_api", "e1", SlackBot.Envelope(SlackBot.Direct("hello"))));
        await _bot.Slack.WaitForAsync("chat.postMessage");
    }

    private Task OpenAsync(int count) => Wait.ForAsync(() => _bot.Slack.Sockets.Count == count);

    private static JsonObject Envelope(string type, string id, JsonObject payload) => new() { ["envelope_id"] = id, ["type"] = type, ["accepts_response_payload"] = type != "events_api", ["payload"] = payload.DeepClone() };
}
