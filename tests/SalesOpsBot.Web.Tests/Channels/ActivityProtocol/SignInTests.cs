using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

/// <summary>Single sign-on of Teams: asked for quietly, and never needed.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Resource = $"api://botid-{TeamsBot.AppId}";
    private readonly TeamsBot _bot = new(("BotFramework:SignInResource", Resource));

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Message_InAPersonalChat_AsksOnceAMonth()
    {
        using var first = await _bot.SendAsync(_bot.Message("one"));
        var card = (await _bot.Connector.ReceivedAsync(2))[1]["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.oauth", (string?)card["contentType"]);
        Assert.Equal(Resource, (string?)card["content"]!["tokenExchangeResource"]!["uri"]);
        using var second = await _bot.SendAsync(_bot.Message("two"));
        using var third = await _bot.SendAsync(_bot.Message("three"));
        Assert.Equal(["You said one.", null, "You said two.", "You said three."], (await _bot.Connector.ReceivedAsync(4)).Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task Message_InAGroup_AsksNobody()
    {
        using var response = await _bot.SendAsync(_bot.GroupMessage("hello"));
        using var after = await _bot.SendAsync(_bot.GroupMessage("after"));
        Assert.DoesNotContain(await _bot.Connector.ReceivedAsync(2), activity => activity["text"] is null);
    }

    [Theory]
    [InlineData(TeamsBot.AppId)]
    [InlineData(Resource)]
    public async Task Token_OfTheSender_GivesTheAccountItsAddress(string audience)
    {
        await SeenAsync();
        using var response = await ExchangeAsync(Claims("entra-darcel", audience));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("darcel@entra.example", (await AccountAsync()).Email);
    }

    [Theory]
    [InlineData("oid", "entra-gladys")]
    [InlineData("aud", "99999999-2222-3333-4444-555555555555")]
    [InlineData("iss", "https://login.microsoftonline.com/bbbbbbbb-0000-0000-0000-000000000009/v2.0")]
    [InlineData("scp", null)]
    [InlineData("exp", 1_000_000_000L)]
    public async Task Token_ThatIsNotTheSendersForUs_IsRefusedAndChangesNothing(string claim, object? value)
    {
        await SeenAsync();
        var claims = Claims("entra-darcel", Resource);
        if (value is null) claims.Remove(claim);
        else claims[claim] = value;
        using var response = await ExchangeAsync(claims);
        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Equal("Darcel.Schlecht@example.com", (await AccountAsync()).Email);
    }

    [Fact]
    public async Task Token_SignedByAStranger_IsRefused()
    {
        using var response = await ExchangeAsync(Claims("entra-darcel", Resource), TestAuthority.NewKey("key-1"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
    }

    private async Task SeenAsync()
    {
        using var response = await _bot.SendAsync(_bot.Message());
        await _bot.Connector.ReceivedAsync(2);
    }

    private async Task<PersonAccount> AccountAsync() =>
        (await _bot.Web.Bot.Services.GetRequiredService<IPersonAccountStore>().FindAsync("msteams", "entra-darcel", CancellationToken.None))!;

    private Task<HttpResponseMessage> ExchangeAsync(Dictionary<string, object> claims, SecurityKey? key = null) => _bot.SendAsync(
        _bot.Invoke("signin/tokenExchange", new JsonObject { ["id"] = "sign-in entra-darcel", ["connectionName"] = "SingleSignOn", ["token"] = _bot.Authority.Sign(claims, key) }));

    private Dictionary<string, object> Claims(string person, string audience) => new(_bot.Claims())
    {
        ["iss"] = $"https://login.microsoftonline.com/{TestAuthority.Tenant}/v2.0",
        ["aud"] = audience,
        ["oid"] = person,
        ["scp"] = "access_as_user",
        ["name"] = "Darcel Schlecht",
        ["preferred_username"] = "darcel@entra.example",
    };
}
