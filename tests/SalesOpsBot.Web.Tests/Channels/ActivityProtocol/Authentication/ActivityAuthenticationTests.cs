using System.Net;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Authentication;

public sealed class ActivityAuthenticationTests
{
    [Fact]
    public async Task Post_OutsideDevelopment_IsUnauthorisedWithoutAWordWhy()
    {
        using var bot = new WebBot("Production");
        await AssertUnauthorisedAsync(bot, bot.NewClient());
    }

    [Fact]
    public async Task Post_AppIdIsConfigured_NeedsProofAlsoInDevelopment()
    {
        using var bot = new WebBot(settings: ("BotFramework:AppId", "11111111-2222-3333-4444-555555555555"));
        await AssertUnauthorisedAsync(bot, bot.NewClient());
    }

    [Fact]
    public async Task Post_FromAnotherMachine_IsUnauthorised()
    {
        using var bot = new WebBot();
        bot.Bot.RemoteAddress = IPAddress.Parse("192.168.1.7");
        await AssertUnauthorisedAsync(bot, bot.NewClient());
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Host", "rebound.example.com")]
    public async Task Post_ThroughATunnelOrByAnotherName_IsUnauthorised(string header, string value)
    {
        using var bot = new WebBot();
        var client = bot.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        await AssertUnauthorisedAsync(bot, client);
    }

    [Fact]
    public async Task Post_NotAuthorised_IsNotEvenRead()
    {
        using var bot = new WebBot("Production");
        using var content = new StringContent("no JSON");
        using var response = await bot.NewClient().PostAsync("/api/messages", content);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task AssertUnauthorisedAsync(WebBot bot, HttpClient client)
    {
        using var response = await client.SendAsync(Activities.Message().ExpectingReplies());
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Empty(bot.Assistant.Turns);
    }
}
