using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Development;

public sealed class DevelopmentEndpointsTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task People_Asked_AreGroupedByRoleAndTeamWithoutThoseWhoLeft()
    {
        var groups = (await _bot.NewClient().GetFromJsonAsync<JsonArray>("/dev/people"))!;
        Assert.Equal(["Sales operations", "Managers", "Sales development", "Melvin Marxen's team"], groups.Select(g => (string?)g!["title"]));
        Assert.Equal(["Darcel Schlecht", "Gladys Colclough"], groups[3]!["people"]!.AsArray().Select(p => (string?)p!["name"]));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(6)]
    public async Task Token_ForNobodyOrSomebodyWhoLeft_IsNotFound(long person)
    {
        using var response = await _bot.NewClient().PostAsJsonAsync("/dev/token", new { personId = person });
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Everything_FromAnotherMachine_IsNotFound()
    {
        _bot.Bot.RemoteAddress = IPAddress.Parse("10.0.0.7");
        var client = _bot.NewClient();
        using var people = await client.GetAsync("/dev/people");
        using var token = await client.PostAsJsonAsync("/dev/token", new { personId = 3 });
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (people.StatusCode, token.StatusCode));
    }
}
