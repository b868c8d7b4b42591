using System.Net;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Authentication;

/// <summary>Tokens that Entra gave to our own app: for emulators that hold its credentials.</summary>
public sealed class EntraTokensTests : IAsyncLifetime
{
    private const string V1 = $"https://sts.windows.net/{TestAuthority.Tenant}/";
    private const string V2 = $"https://login.microsoftonline.com/{TestAuthority.Tenant}/v2.0";
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(V1, "1.0", "appid", TeamsBot.AppId, HttpStatusCode.Accepted)]
    [InlineData(V2, "2.0", "azp", TeamsBot.AppId, HttpStatusCode.Accepted)]
    [InlineData(V2, "2.0", "appid", TeamsBot.AppId, HttpStatusCode.Unauthorized)]
    [InlineData(V2, "2.0", "azp", "99999999-2222-3333-4444-555555555555", HttpStatusCode.Unauthorized)]
    [InlineData("https://login.microsoftonline.com/aaaaaaaa-0000-0000-0000-000000000002/v2.0", "2.0", "azp", TeamsBot.AppId, HttpStatusCode.Unauthorized)]
    public async Task Post_TokenOfEntra_IsGoodForOurAppInOurTenantAlone(string issuer, string version, string callerClaim, string caller, HttpStatusCode status)
    {
        var claims = _bot.Claims();
        claims.Remove("serviceurl");
        (claims["iss"], claims["ver"], claims[callerClaim]) = (issuer, version, caller);
        using var response = await _bot.SendAsync(_bot.Message().With("channelId", "emulator"), _bot.Authority.Sign(claims));
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Post_TokenOfEntraWithAStrangeServiceUrl_IsForbidden()
    {
        var claims = _bot.Claims();
        (claims["iss"], claims["ver"], claims["azp"]) = (V2, "2.0", TeamsBot.AppId);
        using var response = await _bot.SendAsync(_bot.Message().With("serviceUrl", "https://evil.example.com/"), _bot.Authority.Sign(claims));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }
}
