using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public sealed class SlackInstallTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync() =>
        _bot = await SlackBot.StartAsync(("Slack:BotToken", ""), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "s"), ("Slack:PublicAddress", "https://bot.example.com"));

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"bot":["UBOT"]}}""")]
    public async Task Workspace_ThatInstalled_IsAnsweredUntilItUninstalls(string end)
    {
        await InstallAsync();
        await SayAsync("hello");
        var post = Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage"));
        Assert.Equal("Bearer xoxb-test", post.Authorization);
        var kept = await _bot.Bot.Services.GetRequiredService<InstallationStore>().FindAsync("slack", "T2", default);
        Assert.DoesNotContain("xoxb", kept, StringComparison.Ordinal);
        var gone = SlackBot.Envelope(JsonNode.Parse(end)!.AsObject());
        gone["team_id"] = "T2";
        (await _bot.PostAsync("/slack/events", gone.ToJsonString())).Dispose();
        await Wait.ForAsync(async () => await _bot.Bot.Services.GetRequiredService<InstallationStore>().FindAsync("slack", "T2", default) is null ? "gone" : null);
        await SayAsync("still there?");
        Assert.Single(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Keys_InAFolderOfTheSettings_OpenTheTokensAfterARestart()
    {
        var folder = Directory.CreateTempSubdirectory("salesops-keys-");
        try
        {
            await _bot.DisposeAsync();
            _bot = await SlackBot.StartAsync(("Slack:BotToken", ""), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "s"), ("Slack:PublicAddress", "https://bot.example.com"), ("DataProtection:KeysFolder", folder.FullName));
            await InstallAsync();
            Assert.NotEmpty(folder.GetFiles("key-*.xml"));
            var database = _bot.Bot.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["Database:ConnectionString"]!;
            await using var restarted = await SlackBot.StartAsync(("Slack:BotToken", ""), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "s"), ("DataProtection:KeysFolder", folder.FullName), ("Database:ConnectionString", database));
            var message = SlackBot.Envelope(SlackBot.Direct("hello"));
            message["team_id"] = "T2";
            restarted.Slack.People["UDARCEL"]["team_id"] = "T2";
            (await restarted.PostAsync("/slack/events", message.ToJsonString())).Dispose();
            await restarted.Slack.WaitForAsync("chat.postMessage");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("another")]
    [InlineData(null)]
    public async Task Redirect_WithAnotherState_InstallsNothing(string? state)
    {
        var client = Client();
        using var begun = await client.GetAsync("/slack/install");
        using var ended = await client.GetAsync($"/slack/oauth_redirect?code=c&state={state}");
        Assert.Equal(HttpStatusCode.BadRequest, ended.StatusCode);
        Assert.Empty(_bot.Slack.Of("oauth.v2.access"));
    }

    [Fact]
    public async Task Redirect_SameStateTwice_CountsOnce()
    {
        var (client, address) = await InstallAsync();
        using var again = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Single(_bot.Slack.Of("oauth.v2.access"));
    }

    [Fact]
    public async Task Token_ThatRotates_IsRenewedOnceAndKept()
    {
        _bot.Slack.Next("oauth.v2.access", response => Give(response, "xoxe.xoxb-old", "r1"));
        await InstallAsync();
        _bot.Slack.Token = "xoxe.xoxb-new";
        _bot.Slack.NextError("users.info", "token_expired");
        _bot.Slack.Next("oauth.v2.access", response => Give(response, "xoxe.xoxb-new", "r2"));
        await SayAsync("hello");
        await _bot.Slack.WaitForAsync("chat.postMessage");
        Assert.Equal("r1", _bot.Slack.Of("oauth.v2.access")[1].Text("refresh_token"));
        Assert.Equal(2, _bot.Slack.Of("oauth.v2.access").Count);
    }

    [Fact]
    public async Task Install_WithoutAClient_IsNoDoor()
    {
        await using var closed = await SlackBot.StartAsync();
        using var response = await closed.Bot.CreateClient().GetAsync("/slack/install");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<(HttpClient Client, string Address)> InstallAsync()
    {
        var client = Client();
        using var begun = await client.GetAsync("/slack/install");
        var query = QueryHelpers.ParseQuery(begun.Headers.Location!.Query);
        Assert.Equal("https://bot.example.com/slack/oauth_redirect", query["redirect_uri"]);
        var address = $"/slack/oauth_redirect?code=c&state={query["state"]}";
        using var ended = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        return (client, address);
    }

    private async Task SayAsync(string text)
    {
        var message = SlackBot.Envelope(SlackBot.Direct(text));
        message["team_id"] = "T2";
        _bot.Slack.People["UDARCEL"]["team_id"] = "T2";
        using var response = await _bot.PostAsync("/slack/events", message.ToJsonString());
        response.EnsureSuccessStatusCode();
    }

    private HttpClient Client() => _bot.Bot.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new("https://bot.example.com") });

    private static Task Give(Microsoft.AspNetCore.Http.HttpResponse response, string token, string refresh) =>
        Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(response, new { ok = true, access_token = token, refresh_token = refresh, expires_in = 43200, team = new { id = "T2" } });
}
