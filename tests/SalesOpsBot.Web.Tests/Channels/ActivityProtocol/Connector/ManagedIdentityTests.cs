namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Connector;

/// <summary>A host with a managed identity tells its programs by these variables where tokens are given. They belong to the whole process, so nothing else uses them.</summary>
public sealed class ManagedIdentityTests
{
    [Fact]
    public async Task Send_WithAManagedIdentity_AsksTheHostForAToken()
    {
        var bot = new TeamsBot(("BotFramework:AppType", "UserAssignedMSI"), ("BotFramework:AppPassword", ""));
        await bot.InitializeAsync();
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{bot.Authority.Url}/identity");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "header");
        try
        {
            using var response = await bot.SendAsync(bot.Message().With("channelId", "emulator"));
            await bot.Connector.ReceivedAsync(1);
            var asked = Assert.Single(bot.Authority.Asked).Form;
            Assert.Equal(("https://api.botframework.com", TeamsBot.AppId), (asked["resource"], asked["client_id"]));
            Assert.StartsWith("Bearer app-token", bot.Connector.Requests.Last().Authorization, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
            await bot.DisposeAsync();
        }
    }
}
