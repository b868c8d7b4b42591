using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Connector;

public sealed class OutboundHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://botframework.com.example.org/", false)]
    [InlineData("https://example.com/", false)]
    [InlineData("http://127.0.0.1:9000/", false)]
    [InlineData("http://localhost:9000/", false)]
    [InlineData("http://[::1]:9000/", false)]
    public void Allows_InProduction_MicrosoftsHostsAlone(string url, bool allowed) => Assert.Equal(allowed, Allows("Production", null, url));

    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:9000/", true)]
    [InlineData("127.0.0.1:9000", "http://127.0.0.1:9000/", true)]
    [InlineData("127.0.0.1:9000", "http://127.0.0.1:9001/", false)]
    [InlineData("bots.example.com, *.example.org", "https://bots.example.com/x", true)]
    [InlineData("bots.example.com, *.example.org", "https://a.example.org/x", true)]
    [InlineData("bots.example.com, *.example.org", "https://example.org.evil.com/x", false)]
    [InlineData("bots.example.com", "http://bots.example.com/x", false)]
    public void Allows_NamedInTheSettings_ThoseToo(string named, string url, bool allowed) => Assert.Equal(allowed, Allows("Production", named, url));

    [Fact]
    public void Allows_InDevelopment_ThisMachine() => Assert.True(Allows("Development", null, "http://localhost:56150/_connector"));

    private static bool Allows(string environment, string? named, string url)
    {
        using var bot = new WebBot(environment, named is null ? [] : [("BotFramework:AllowedOutboundHosts", named)]);
        return bot.Bot.Services.GetRequiredService<OutboundHosts>().Allows(new(url));
    }
}
