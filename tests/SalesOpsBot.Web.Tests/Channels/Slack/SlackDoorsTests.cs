using System.Net;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public sealed class SlackDoorsTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync() => _bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Challenge_SignedOne_ComesBack()
    {
        using var response = await _bot.PostAsync("/slack/events", """{"type":"url_verification","challenge":"3eZbrw1a"}""");
        Assert.Equal("""{"challenge":"3eZbrw1a"}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("another secret", 0)]
    [InlineData(null, -301)]
    [InlineData(null, 310)]
    public async Task Post_NotProved_IsRefusedWithoutAWord(string? secret, long seconds)
    {
        var at = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds;
        foreach (var path in new[] { "/slack/events", "/slack/interactions", "/slack/commands" })
        {
            using var response = await _bot.PostAsync(path, """{"type":"url_verification","challenge":"x"}""", secret, at);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Post_NoSecretConfigured_ThereIsNoDoor()
    {
        await using var closed = await SlackBot.StartAsync(("Slack:SigningSecret", ""));
        using var response = await closed.PostAsync("/slack/events", "{}", secret: "");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_SecretOfBefore_IsTakenBesideTheNewOne()
    {
        await using var rotating = await SlackBot.StartAsync(("Slack:PreviousSigningSecret", "the old one"));
        foreach (var secret in new[] { "the old one", SlackBot.Secret })
        {
            using var response = await rotating.PostAsync("/slack/events", """{"type":"url_verification","challenge":"x"}""", secret);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/slack/events", "command=%2Fsales&team_id=T1&user_id=UDARCEL")]
    [InlineData("/slack/events", "[]")]
    [InlineData("/slack/interactions", "command=%2Fsales&team_id=T1&user_id=UDARCEL")]
    [InlineData("/slack/interactions", "payload=nonsense")]
    [InlineData("/slack/commands", "payload=%7B%22type%22%3A%22block_actions%22%7D")]
    public async Task Post_BodyOfAnotherDoor_IsABadRequest(string path, string body)
    {
        using var response = await _bot.PostAsync(path, body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Theory]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1"}""")]
    [InlineData("""{"type":"something_new","team_id":"T1"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"emoji_changed"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message","channel_type":"im","channel":"D1","user":"UDARCEL","subtype":"message_changed","ts":"1"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message","channel_type":"im","channel":"D1","user":"UBOT","bot_id":"B1","text":"mine","ts":"1"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":7}""")]
    [InlineData("""{"type":"event_callback"}""")]
    public async Task Event_ThatAsksForNothing_IsAcknowledgedAndLeftAlone(string body)
    {
        using var response = await _bot.PostAsync("/slack/events", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await _bot.EventAsync(SlackBot.Direct("hello"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        Assert.Equal("hello", Assert.Single(_bot.Assistant.Turns).Text);
    }

    [Fact]
    public async Task Event_DeliveredAgainAndAgain_IsAnsweredOnce()
    {
        var message = SlackBot.Direct("hello");
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _bot.EventAsync(message.DeepClone().AsObject(), "Ev-same")));
        var mention = message.DeepClone().AsObject();
        mention["type"] = "app_mention";
        await _bot.EventAsync(mention);
        await _bot.EventAsync(SlackBot.Direct("and this"));
        await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.Equal(["hello", "and this"], _bot.Assistant.Turns.Select(t => t.Text));
    }

    [Fact]
    public async Task Event_TurnTakesLong_IsAcknowledgedBeforeIt()
    {
        var released = new TaskCompletionSource<AssistantReply>();
        _bot.Assistant.Answer = _ => released.Task;
        await _bot.EventAsync(SlackBot.Direct("slow"));
        Assert.Empty(_bot.Slack.Of("chat.postMessage"));
        released.SetResult(new() { Text = "There." });
        await _bot.Slack.WaitForAsync("chat.postMessage");
    }

    [Fact]
    public async Task Event_OfAWorkspaceThatIsNotAllowed_IsLeftAlone()
    {
        await using var strict = await SlackBot.StartAsync(("Slack:AllowedTeams", "T9,E9"));
        await strict.EventAsync(SlackBot.Direct("hello"));
        var allowed = SlackBot.Envelope(SlackBot.Direct("from E9"));
        allowed["enterprise_id"] = "E9";
        using var response = await strict.PostAsync("/slack/events", allowed.ToJsonString());
        await strict.Slack.WaitForAsync("chat.postMessage");
        Assert.Equal("from E9", Assert.Single(strict.Assistant.Turns).Text);
    }

    [Fact]
    public async Task CertificateCheck_Unsigned_IsAnsweredAndHasNoEffect()
    {
        using var content = new StringContent("ssl_check=1&command=%2Fsales&text=help&team_id=T1&user_id=UDARCEL");
        using var response = await _bot.Bot.CreateClient().PostAsync("/slack/commands", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Command_SameTriggerTwice_IsAnsweredOnce()
    {
        var body = $"command=%2Fsales&text=hi&team_id=T1&channel_id=C1&user_id=UDARCEL&trigger_id=t1&response_url={Uri.EscapeDataString(_bot.Slack.Address + "/response/1")}";
        for (var i = 0; i < 2; i++) (await _bot.PostAsync("/slack/commands", body)).Dispose();
        await _bot.CommandAsync("second");
        await _bot.Slack.WaitForAsync("response_url", 2);
        Assert.Equal(["hi", "second"], _bot.Assistant.Turns.Select(t => t.Text));
    }
}
