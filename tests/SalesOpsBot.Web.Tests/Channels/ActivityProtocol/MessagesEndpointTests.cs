using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

public sealed class MessagesEndpointTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","text":"no conversation","channelId":"emulator"}""")]
    [InlineData("""{"type":"message","text":"no channel","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","text":"nowhere to reply","channelId":"emulator","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","serviceUrl":"not an address","channelId":"emulator","conversation":{"id":"c"}}""")]
    public async Task Post_BodyIsNoCompleteActivity_IsABadRequest(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _bot.NewClient().PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Post_BodyIsNotCalledJson_IsAnUnsupportedMediaType()
    {
        using var content = new StringContent(Activities.Message().ExpectingReplies().ToJsonString(), Encoding.UTF8, "text/plain");
        using var response = await _bot.NewClient().PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_BodyIsOver256Kilobytes_IsTooLarge(bool lengthIsAnnounced)
    {
        var body = Activities.Message(new string('x', 262_144)).ExpectingReplies().ToJsonString();
        using HttpContent content = lengthIsAnnounced ? new StringContent(body, Encoding.UTF8, "application/json") : new StreamedContent(body);
        using var response = await _bot.NewClient().PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Get_IsAMethodNotAllowed()
    {
        using var response = await _bot.NewClient().GetAsync("/api/messages");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("somethingNew")]
    public async Task Post_TypeThatAsksForNothing_IsAcceptedAndLeftAlone(string type)
    {
        using var response = await _bot.NewClient().SendAsync(Activities.Message().With("type", type).With("unheardOf", new JsonObject { ["a"] = 1 }));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Post_RepliesExpected_AreInTheResponseWithTheirAddressesTurnedRound()
    {
        var message = Activities.Message("hello").With("unknownField", 7);
        var reply = Assert.Single(await _bot.NewClient().AskAsync(message));
        Assert.Equal("You said hello.", (string?)reply["text"]);
        Assert.Equal("bot-1", (string?)reply["from"]!["id"]);
        Assert.Equal("user-1", (string?)reply["recipient"]!["id"]);
        Assert.Equal("talk-1", (string?)reply["conversation"]!["id"]);
        Assert.Equal((string?)message["id"], (string?)reply["replyToId"]);
        Assert.Equal("en-GB", (string?)reply["locale"]);
        Assert.False(reply.ContainsKey("attachments"));
        Assert.False(reply.ContainsKey("serviceUrl"));
        Assert.False(reply.ContainsKey("id"));
    }

    [Fact]
    public async Task Post_AssistantFails_ApologisesAndSaysNothingOfTheReason()
    {
        _bot.Assistant.Answer = _ => throw new InvalidOperationException("secret detail");
        var reply = Assert.Single(await _bot.NewClient().AskAsync(Activities.Message()));
        Assert.StartsWith("Something went wrong", (string?)reply["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", reply.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameActivityTwice_IsAnsweredOnceAndTheSecondTimeAlike()
    {
        var client = _bot.NewClient();
        var message = Activities.Message();
        var first = await client.AskAsync(message);
        var second = await client.AskAsync(message);
        Assert.Equal(first[0].ToJsonString(), second[0].ToJsonString());
        Assert.Single(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Post_SameIdInAnotherConversation_IsAnotherActivity()
    {
        var client = _bot.NewClient();
        await client.AskAsync(Activities.Message().With("id", "1"));
        await client.AskAsync(Activities.Message().With("id", "1").With("conversation", new JsonObject { ["id"] = "talk-2" }));
        Assert.Equal(2, _bot.Assistant.Turns.Count);
    }

    [Fact]
    public async Task Post_SameActivityElevenMinutesLater_IsForgotten()
    {
        var client = _bot.NewClient();
        var message = Activities.Message();
        await client.AskAsync(message);
        _bot.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        await client.AskAsync(message);
        Assert.Equal(2, _bot.Assistant.Turns.Count);
    }

    [Fact]
    public async Task Post_TurnsOfOneConversation_AreAnsweredInTheOrderTheyCame()
    {
        var gate = new TaskCompletionSource();
        _bot.Assistant.Answer = async turn =>
        {
            if (turn.Text == "first") await gate.Task;
            return new AssistantReply { Text = turn.Text };
        };
        var client = _bot.NewClient();
        var first = client.AskAsync(Activities.Message("first"));
        await Wait.ForAsync(() => _bot.Assistant.Turns.Count == 1);
        var second = client.AskAsync(Activities.Message("second"));
        var elsewhere = await client.AskAsync(Activities.Message("elsewhere").With("conversation", new JsonObject { ["id"] = "talk-2" }));
        Assert.Equal("elsewhere", (string?)elsewhere[0]["text"]);
        Assert.False(second.IsCompleted);
        gate.SetResult();
        await Task.WhenAll(first, second);
        Assert.Equal(["first", "elsewhere", "second"], _bot.Assistant.Turns.Select(t => t.Text));
    }

    private sealed class StreamedContent : HttpContent
    {
        private readonly byte[] _body;

        public StreamedContent(string body)
        {
            _body = Encoding.UTF8.GetBytes(body);
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(_body).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
