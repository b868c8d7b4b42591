using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Connector;

public sealed class ConnectorTokensTests
{
    [Theory]
    [InlineData("SingleTenant", TestAuthority.Tenant)]
    [InlineData("MultiTenant", "botframework.com")]
    public async Task Send_WithASecret_CarriesATokenOfTheAuthority(string appType, string tenant)
    {
        await using var bot = await StartAsync(("BotFramework:AppType", appType));
        await bot.AnswerAsync();
        await bot.AnswerAsync();
        var (path, form) = Assert.Single(bot.Teams.Authority.Asked);
        Assert.Equal($"/{tenant}/oauth2/v2.0/token", path);
        Assert.Equal(("client_credentials", TeamsBot.AppId, "a secret"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", form["scope"], StringComparison.Ordinal);
        Assert.Equal(["Bearer app-token-1", "Bearer app-token-1"], bot.Posted());
    }

    [Fact]
    public async Task Send_WithACertificate_ProvesItWithoutASecret()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pem");
        await File.WriteAllTextAsync(file, NewCertificate());
        await using var bot = await StartAsync(("BotFramework:CertificatePath", file));
        await bot.AnswerAsync();
        File.Delete(file);
        var form = Assert.Single(bot.Teams.Authority.Asked).Form;
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal(3, form["client_assertion"].Split('.').Length);
        Assert.False(form.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task Send_TokenIsAboutToEnd_AsksForAnother()
    {
        await using var bot = await StartAsync();
        bot.Teams.Authority.TokensLast = 100;
        await bot.AnswerAsync();
        await bot.AnswerAsync();
        Assert.Equal(["Bearer app-token-1", "Bearer app-token-2"], bot.Posted());
    }

    [Fact]
    public async Task Send_ConnectorRefusesTheToken_TriesOnceWithANewOne()
    {
        await using var bot = await StartAsync();
        bot.Teams.Connector.AnswerNext(401);
        bot.Teams.Connector.AnswerNext(401);
        await bot.AnswerAsync(received: 2);
        await bot.AnswerAsync();
        Assert.Equal(["Bearer app-token-1", "Bearer app-token-2", "Bearer app-token-2"], bot.Posted());
    }

    private static async Task<Started> StartAsync(params (string Name, string Value)[] settings)
    {
        var teams = new TeamsBot(settings);
        await teams.InitializeAsync();
        return new(teams);
    }

    private static string NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=salesopsbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }

    private sealed class Started(TeamsBot teams) : IAsyncDisposable
    {
        private int _received;

        public TeamsBot Teams { get; } = teams;

        public async Task AnswerAsync(int received = 1)
        {
            using var response = await Teams.SendAsync(Teams.Message().With("channelId", "emulator"));
            await Teams.Connector.ReceivedAsync(_received += received);
        }

        public IReadOnlyList<string?> Posted() => [.. Teams.Connector.Requests.Where(r => r.Request.StartsWith("POST", StringComparison.Ordinal)).Select(r => r.Authorization)];

        public async ValueTask DisposeAsync() => await Teams.DisposeAsync();
    }
}
