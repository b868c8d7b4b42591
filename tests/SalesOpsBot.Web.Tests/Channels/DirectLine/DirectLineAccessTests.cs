using System.Net;
using System.Net.Http.Json;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

public sealed class DirectLineAccessTests
{
    private const string Secret = "a secret that is long enough to sign the tokens with";

    [Fact]
    public async Task Conversation_TokenOfAnother_IsForbidden()
    {
        using var bot = new WebBot();
        var client = bot.NewClient();
        var (mine, theirs) = (await Chat.OpenAsync(client), await Chat.OpenAsync(client, 4));
        using var response = await theirs.SendAsync(HttpMethod.Get, $"{mine.Path}/activities");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Conversation_TokenIsForged_IsUnauthorised()
    {
        using var bot = new WebBot();
        var chat = await Chat.OpenAsync(bot.NewClient());
        var parts = chat.Token.Split('.');
        var unsigned = $"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{parts[1]}.";
        var changed = $"{parts[0]}.{parts[1]}.{new string('A', parts[2].Length)}";
        foreach (var forged in new[] { "", "nonsense", unsigned, changed })
        {
            using var response = await chat.SendAsync(HttpMethod.Get, $"{chat.Path}/activities", bearer: forged.Length == 0 ? " " : forged);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task Token_HalfAnHourOld_IsForbiddenUnlessRenewed()
    {
        using var bot = new WebBot();
        var chat = await Chat.OpenAsync(bot.NewClient());
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(20));
        using var renewal = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/refresh");
        var renewed = (string)(await Chat.ReadAsync(renewal))["token"]!;
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        using var old = await chat.SendAsync(HttpMethod.Get, $"{chat.Path}/activities");
        using var current = await chat.SendAsync(HttpMethod.Get, $"{chat.Path}/activities", bearer: renewed);
        using var lateRenewal = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/refresh");
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.Forbidden), (old.StatusCode, current.StatusCode, lateRenewal.StatusCode));
    }

    [Fact]
    public async Task Conversation_NeverOpenedOrLongForgotten_IsNotFound()
    {
        using var bot = new WebBot(settings: ("DirectLine:MaxConversations", "1"));
        var client = bot.NewClient();
        var unopened = await Chat.AsAsync(client, 3);
        using var never = await unopened.SendAsync(HttpMethod.Get, unopened.Path);
        var first = await Chat.OpenAsync(client);
        await Chat.OpenAsync(client);
        using var forgotten = await first.SendAsync(HttpMethod.Get, first.Path);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (never.StatusCode, forgotten.StatusCode));
    }

    [Theory]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("https://evil.example.com", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Conversation_FromAPage_MustBeOurs(string origin, HttpStatusCode status)
    {
        using var bot = new WebBot();
        var chat = await Chat.OpenAsync(bot.NewClient());
        using var response = await chat.SendAsync(HttpMethod.Get, $"{chat.Path}/activities", origin: origin);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Everything_InProductionWithoutASecret_IsOff()
    {
        using var bot = new WebBot("Production");
        var client = bot.NewClient();
        using var page = await client.GetAsync("/");
        using var people = await client.GetAsync("/dev/people");
        using var generate = await new Chat(client, "anything", "c").SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/generate");
        using var start = await new Chat(client, "anything", "c").SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, people.StatusCode));
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (generate.StatusCode, start.StatusCode));
    }

    [Fact]
    public async Task Generate_WithTheSecret_GivesATokenForWhoeverHasTheAddress()
    {
        using var bot = new WebBot("Production", ("DirectLine:Secret", Secret));
        var client = bot.NewClient();
        var chat = await GenerateAsync(client, new { user = new { id = "dl_7", email = "darcel.schlecht@example.com" }, trustedOrigins = new[] { "https://portal.example.com" } });
        using var started = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations", origin: "https://portal.example.com");
        using var elsewhere = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations", origin: "https://other.example.com");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Forbidden), (started.StatusCode, elsewhere.StatusCode));
        Assert.Equal("Hello, Darcel Schlecht.", (string?)(await chat.ActivitiesAsync(1))[0]["text"]);
    }

    [Fact]
    public async Task Generate_ForNobodyWeKnow_GivesATokenOfAStranger()
    {
        using var bot = new WebBot("Production", ("DirectLine:Secret", Secret));
        var chat = await GenerateAsync(bot.NewClient(), new { user = new { id = "u", name = "Darcel Schlecht" } });
        using var started = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations");
        Assert.Equal("Hello, stranger.", (string?)(await chat.ActivitiesAsync(1))[0]["text"]);
    }

    [Theory]
    [InlineData("wrong", null)]
    [InlineData(Secret, "http://localhost")]
    public async Task Generate_WithAnotherSecretOrFromAPage_IsUnauthorised(string secret, string? origin)
    {
        using var bot = new WebBot("Production", ("DirectLine:Secret", Secret));
        using var response = await new Chat(bot.NewClient(), secret, "c").SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/generate", origin: origin);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Preflight_FromAPageThatTheSettingsName_IsAllowed()
    {
        using var bot = new WebBot(settings: ("DirectLine:AllowedOrigins:0", "https://portal.example.com"));
        using var request = new HttpRequestMessage(HttpMethod.Options, $"{Chat.Root}/conversations");
        request.Headers.Add("Origin", "https://portal.example.com");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        using var response = await bot.NewClient().SendAsync(request);
        Assert.Equal("https://portal.example.com", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    private static async Task<Chat> GenerateAsync(HttpClient client, object description)
    {
        using var response = await new Chat(client, Secret, "").SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/generate", JsonContent.Create(description));
        var body = await Chat.ReadAsync(response);
        return new(client, (string)body["token"]!, (string)body["conversationId"]!);
    }
}
