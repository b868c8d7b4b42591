using System.Net;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Authentication;

public sealed class OpenIdKeysTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Post_ManyTimes_ReadsTheKeysOnce()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.Accepted, await PostAsync());
        Assert.Equal(1, _bot.Authority.Reads);
    }

    [Fact]
    public async Task Post_KeysRolledOver_ReadsThemAgainAtOnce()
    {
        await PostAsync();
        _bot.Authority.Keys[0] = (TestAuthority.NewKey("key-2"), ["msteams"]);
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync());
        Assert.Equal(2, _bot.Authority.Reads);
    }

    [Fact]
    public async Task Post_MadeUpKeys_AreLookedForOnceAnHour()
    {
        await PostAsync();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_bot.Authority.Sign(_bot.Claims(), TestAuthority.NewKey($"made-up-{i}"))));
        Assert.Equal(2, _bot.Authority.Reads);
        _bot.Web.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        await PostAsync(_bot.Authority.Sign(_bot.Claims(), TestAuthority.NewKey("made-up")));
        Assert.Equal(3, _bot.Authority.Reads);
    }

    [Fact]
    public async Task Post_ADayLater_ReadsTheKeysAgain()
    {
        await PostAsync();
        var withdrawn = _bot.Authority.Keys[0].Key;
        _bot.Authority.Keys[0] = (TestAuthority.NewKey("key-2"), ["msteams"]);
        _bot.Web.Bot.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_bot.Authority.Sign(_bot.Claims(), withdrawn)));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync());
    }

    [Fact]
    public async Task Post_MetadataIsDownFromTheStart_IsUnauthorisedUntilItIsBack()
    {
        _bot.Authority.IsDown = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync());
        _bot.Authority.IsDown = false;
        _bot.Web.Bot.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync());
    }

    [Fact]
    public async Task Post_MetadataGoesDownLater_GoesOnWithTheKeysOfYesterday()
    {
        await PostAsync();
        _bot.Authority.IsDown = true;
        _bot.Web.Bot.Clock.Advance(TimeSpan.FromHours(30));
        Assert.Equal(HttpStatusCode.Accepted, await PostAsync());
    }

    private async Task<HttpStatusCode> PostAsync(string? token = null)
    {
        using var response = await _bot.SendAsync(_bot.Message(), token);
        return response.StatusCode;
    }
}
