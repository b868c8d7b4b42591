using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Web.Tests.Channels.DirectLine;

namespace SalesOpsBot.Web.Tests.Security;

/// <summary>A secret that is changed in the settings counts at once, without a restart.</summary>
public class SecretRotationTests
{
    private const string Old = "the-old-secret-of-the-web-channel-0123456789", New = "the-new-secret-of-the-web-channel-0123456789";

    [Fact]
    public async Task DirectLine_TakesTheNewSecret_AndTokensOfThePreviousOne()
    {
        using var bot = new WebBot("Production", ("DirectLine:Secret", Old));
        using var client = bot.NewClient();
        var chat = await TokenAsync(client, Old);
        Change(bot, ("DirectLine:Secret", New), ("DirectLine:PreviousSecret", Old));
        Assert.Equal(HttpStatusCode.Created, await StartAsync(client, chat));
        Assert.Equal(HttpStatusCode.Created, await StartAsync(client, await TokenAsync(client, New)));

        Change(bot, ("DirectLine:PreviousSecret", ""));
        using var refused = await new Chat(client, Old, "").SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/generate");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StartAsync(client, chat));
    }

    [Fact]
    public async Task TheConnectorsPassword_IsAskedWithAnew()
    {
        var teams = new TeamsBot();
        await teams.InitializeAsync();
        try
        {
            using var before = await teams.SendAsync(teams.Message());
            await teams.Connector.ReceivedAsync(1);
            var asked = teams.Authority.Asked.Count;
            Change(teams.Web, ("BotFramework:AppPassword", "another secret"));
            using var after = await teams.SendAsync(teams.Message());
            await teams.Connector.ReceivedAsync(2);
            Assert.True(teams.Authority.Asked.Count > asked);
            Assert.Equal("another secret", teams.Authority.Asked.Last().Form["client_secret"]);
        }
        finally
        {
            await teams.DisposeAsync();
        }
    }

    private static void Change(WebBot bot, params (string Name, string Value)[] settings)
    {
        var configuration = (IConfigurationRoot)bot.Bot.Services.GetRequiredService<IConfiguration>();
        foreach (var (name, value) in settings) configuration[name] = value;
        configuration.Reload();
    }

    private static async Task<Chat> TokenAsync(HttpClient client, string secret)
    {
        using var response = await new Chat(client, secret, "").SendAsync(HttpMethod.Post, $"{Chat.Root}/tokens/generate");
        var body = await Chat.ReadAsync(response);
        return new(client, (string)body["token"]!, (string)body["conversationId"]!);
    }

    private static async Task<HttpStatusCode> StartAsync(HttpClient client, Chat chat)
    {
        using var response = await new Chat(client, chat.Token, chat.Conversation).SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations");
        return response.StatusCode;
    }
}
