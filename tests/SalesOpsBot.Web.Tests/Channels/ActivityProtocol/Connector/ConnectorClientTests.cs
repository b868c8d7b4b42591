using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Connector;

public sealed class ConnectorClientTests : IAsyncLifetime, IDisposable
{
    private readonly WebBot _bot = new();
    private ConnectorDouble _connector = null!;

    public async Task InitializeAsync() => _connector = await ConnectorDouble.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Post_Message_IsAcceptedAtOnceAndAnsweredAtItsServiceUrl()
    {
        var gate = new TaskCompletionSource();
        _bot.Assistant.Answer = async _ =>
        {
            await gate.Task;
            return new AssistantReply { Text = "later" };
        };
        using var response = await _bot.NewClient().SendAsync(Message().With("id", "a:1|2").With("conversation", new JsonObject { ["id"] = "19:x;messageid=7" }));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(_connector.Received);
        gate.SetResult();
        var sent = Assert.Single(await _connector.ReceivedAsync(1));
        Assert.Equal("later", (string?)sent["text"]);
        Assert.Equal("/connector/v3/conversations/19%3Ax%3Bmessageid%3D7/activities/a%3A1%7C2", _connector.Received.Single().Path);
    }

    [Theory]
    [InlineData("emulator", 2)]
    [InlineData("msteams", 2)]
    [InlineData("webchat", 1)]
    public async Task Reply_WithACard_LeavesApartWhereOnlySoItGetsAnId(string channel, int activities)
    {
        _bot.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "Here.", Cards = [new JsonObject { ["type"] = "AdaptiveCard" }], Suggestions = ["Why?"] });
        using var response = await _bot.NewClient().SendAsync(Message().With("channelId", channel));
        var sent = await _connector.ReceivedAsync(activities);
        Assert.Equal(activities, sent.Count);
        Assert.Equal("Here.", (string?)sent[0]["text"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)sent[^1]["attachments"]![0]!["contentType"]);
        Assert.Equal(activities == 1, sent[0].ContainsKey("attachments"));
        var action = sent[^1]["suggestedActions"]!["actions"]![0]!;
        Assert.Equal(("imBack", "Why?", "Why?"), ((string?)action["type"], (string?)action["title"], (string?)action["value"]));
    }

    [Fact]
    public async Task Reply_InATeamsGroup_SuggestsNothing()
    {
        _bot.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "Here.", Suggestions = ["Why?"] });
        using var response = await _bot.NewClient().SendAsync(
            Message().With("channelId", "msteams").With("conversation", new JsonObject { ["id"] = "19:g", ["conversationType"] = "groupChat", ["isGroup"] = true }));
        Assert.False((await _connector.ReceivedAsync(1))[0].ContainsKey("suggestedActions"));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Send_ConnectorIsInTrouble_TriesAgain(int status)
    {
        _connector.AnswerNext(status);
        _connector.AnswerNext(status);
        using var response = await _bot.NewClient().SendAsync(Message());
        Assert.Equal(3, (await _connector.ReceivedAsync(3)).Count);
    }

    [Fact]
    public async Task Send_ConnectorSaysWhen_TriesAgainThen()
    {
        _connector.AnswerNext(429, "1");
        _connector.AnswerNext(429, _bot.Bot.Clock.GetUtcNow().AddSeconds(1).ToString("R", CultureInfo.InvariantCulture));
        var begin = TimeProvider.System.GetTimestamp();
        using var response = await _bot.NewClient().SendAsync(Message());
        await _connector.ReceivedAsync(3);
        Assert.InRange(TimeProvider.System.GetElapsedTime(begin), TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(15));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task Send_ConnectorRefuses_DoesNotAskAgainAndGoesOnWithTheNextTurn(int status)
    {
        _connector.AnswerNext(status);
        var client = _bot.NewClient();
        using var refused = await client.SendAsync(Message("one"));
        using var next = await client.SendAsync(Message("two"));
        Assert.Equal(["You said one.", "You said two."], (await _connector.ReceivedAsync(2)).Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task Send_ConnectorHangsUp_TriesAgain()
    {
        _connector.Answers.Enqueue(response =>
        {
            response.HttpContext.Abort();
            return Task.CompletedTask;
        });
        using var response = await _bot.NewClient().SendAsync(Message());
        Assert.True((await _connector.ReceivedAsync(2)).Count >= 2);
    }

    [Theory]
    [InlineData("https://evil.example.com/connector")]
    [InlineData("https://smba.trafficmanager.net.evil.example.com/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task Post_ServiceUrlIsNotAllowed_IsForbiddenAndNothingIsAsked(string serviceUrl)
    {
        using var response = await _bot.NewClient().SendAsync(Activities.Message(serviceUrl: serviceUrl));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Post_SameMessageTwice_IsSentOnce()
    {
        var client = _bot.NewClient();
        var message = Message();
        using var first = await client.SendAsync(message);
        using var second = await client.SendAsync(message);
        using var other = await client.SendAsync(Message("other"));
        Assert.Equal(HttpStatusCode.Accepted, second.StatusCode);
        Assert.Equal(["You said hello.", "You said other."], (await _connector.ReceivedAsync(2)).Select(a => (string?)a["text"]));
    }

    private JsonObject Message(string text = "hello") => Activities.Message(text, serviceUrl: _connector.ServiceUrl);
}
