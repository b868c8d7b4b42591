using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Authentication;

public sealed class InboundTokensTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Post_TokenOfTheChannel_IsAnsweredThroughItsConnector()
    {
        await AssertAcceptedAsync(_bot.Authority.Sign(_bot.Claims()));
        Assert.Equal("You said hello.", (string?)(await _bot.Connector.ReceivedAsync(1))[0]["text"]);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task Post_StrongerHash_IsAccepted(string algorithm) => await AssertAcceptedAsync(_bot.Authority.Sign(_bot.Claims(), algorithm: algorithm));

    [Theory]
    [InlineData("iss", "https://api.botframework.example")]
    [InlineData("iss", "https://sts.windows.net/aaaaaaaa-0000-0000-0000-000000000002/")]
    [InlineData("aud", "22222222-2222-3333-4444-555555555555")]
    [InlineData("aud", null)]
    [InlineData("serviceurl", "https://smba.trafficmanager.net/emea/")]
    [InlineData("serviceurl", null)]
    [InlineData("exp", null)]
    public async Task Post_ClaimIsWrongOrMissing_IsUnauthorised(string claim, string? value)
    {
        var claims = _bot.Claims();
        claims.Remove(claim);
        if (value is not null) claims[claim] = value;
        await AssertUnauthorisedAsync(_bot.Authority.Sign(claims));
    }

    [Fact]
    public async Task Post_ServiceUrlWithoutItsLastSlash_IsUnauthorised()
    {
        var claims = _bot.Claims();
        claims["serviceurl"] = _bot.Connector.ServiceUrl.TrimEnd('/');
        await AssertUnauthorisedAsync(_bot.Authority.Sign(claims));
    }

    [Theory]
    [InlineData(-60, -4, true)]
    [InlineData(-60, -6, false)]
    [InlineData(4, 60, true)]
    [InlineData(6, 60, false)]
    public async Task Post_TokenIsEarlyOrLate_IsAcceptedWithinFiveMinutes(int fromMinutes, int untilMinutes, bool isAccepted)
    {
        var (claims, now) = (_bot.Claims(), _bot.Web.Bot.Clock.GetUtcNow());
        claims["nbf"] = now.AddMinutes(fromMinutes).ToUnixTimeSeconds();
        claims["exp"] = now.AddMinutes(untilMinutes).ToUnixTimeSeconds();
        var token = _bot.Authority.Sign(claims);
        await (isAccepted ? AssertAcceptedAsync(token) : AssertUnauthorisedAsync(token));
    }

    [Fact]
    public async Task Post_SignedByAnotherKeyUnderAKnownId_IsUnauthorised() =>
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims(), TestAuthority.NewKey("key-1")));

    [Fact]
    public async Task Post_SignedByAKeyThatNobodyPublishes_IsUnauthorised() =>
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims(), TestAuthority.NewKey("key-2")));

    [Fact]
    public async Task Post_SignedWithPss_IsUnauthorised() =>
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims(), algorithm: SecurityAlgorithms.RsaSsaPssSha256));

    [Fact]
    public async Task Post_SignedWithThePublicKeyAsASecret_IsUnauthorised()
    {
        var secret = new SymmetricSecurityKey(_bot.Authority.Keys[0].Key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "key-1" };
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims(), secret, SecurityAlgorithms.HmacSha256));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    public async Task Post_NotSigned_IsUnauthorised(string algorithm)
    {
        var payload = _bot.Authority.Sign(_bot.Claims()).Split('.')[1];
        var header = Base64UrlEncoder.Encode(new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = "key-1" }.ToJsonString());
        await AssertUnauthorisedAsync($"{header}.{payload}.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.e30")]
    public async Task Post_NoToken_IsUnauthorised(string token) => await AssertUnauthorisedAsync(token);

    [Fact]
    public async Task Post_PayloadWasChanged_IsUnauthorised()
    {
        var parts = _bot.Authority.Sign(_bot.Claims()).Split('.');
        var payload = JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!;
        payload["serviceurl"] = "https://evil.example.com/";
        var forged = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(payload.ToJsonString()));
        await AssertUnauthorisedAsync($"{parts[0]}.{forged}.{parts[2]}");
    }

    [Fact]
    public async Task Post_KeyIsNotEndorsedForTheChannel_IsUnauthorised()
    {
        _bot.Authority.Keys[0] = (_bot.Authority.Keys[0].Key, ["webchat"]);
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims()));
    }

    [Fact]
    public async Task Post_KeyHasNoEndorsements_IsUnauthorised()
    {
        _bot.Authority.Keys[0] = (_bot.Authority.Keys[0].Key, null);
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims()));
    }

    [Theory]
    [InlineData("aaaaaaaa-0000-0000-0000-000000000002")]
    [InlineData(null)]
    public async Task Post_TeamsOfAnotherTenant_IsUnauthorised(string? tenant)
    {
        var message = _bot.Message();
        message["conversation"]!["tenantId"] = tenant;
        message["channelData"]!["tenant"]!["id"] = tenant;
        await AssertUnauthorisedAsync(_bot.Authority.Sign(_bot.Claims()), message);
    }

    private async Task AssertAcceptedAsync(string token)
    {
        using var response = await _bot.SendAsync(_bot.Message(), token);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    private async Task AssertUnauthorisedAsync(string token, JsonObject? message = null)
    {
        using var response = await _bot.SendAsync(message ?? _bot.Message(), token);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Empty(_bot.Web.Assistant.Turns);
    }
}
