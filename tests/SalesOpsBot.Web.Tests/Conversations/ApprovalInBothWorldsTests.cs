using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Channels.Slack;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Darcel asks in Slack, Melvin decides in Teams, and every card of it ends in the same state.</summary>
public sealed class ApprovalInBothWorldsTests : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private TestAuthority _authority = null!;
    private ConnectorDouble _teams = null!;
    private SlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        (_authority, _teams) = (await TestAuthority.StartAsync(), await ConnectorDouble.StartAsync());
        _teams.AddMember("29:melvin", "entra-melvin", "Melvin.Marxen@example.com");
        _bot = await SlackBot.StartWholeAsync(
            ("BotFramework:AppId", TeamsBot.AppId), ("BotFramework:AppPassword", "a secret"), ("BotFramework:AppType", "SingleTenant"), ("BotFramework:TenantId", TestAuthority.Tenant),
            ("BotFramework:OpenIdMetadataUrl", _authority.MetadataUrl), ("BotFramework:EntraOpenIdMetadataUrl", _authority.MetadataUrl), ("BotFramework:LoginAuthority", _authority.Url),
            ("BotFramework:AllowedOutboundHosts", "127.0.0.1"), ("BotFramework:RetryDelay", "00:00:00.001"));
        var company = KnownPeople.Company();
        var darcel = company.Records.OfType<SalesOpsBot.Sales.People.Salesperson>().Single(p => p.Name == "Darcel Schlecht");
        company.Deal(darcel, account: company.Account("Konex"), product: company.Product("GTX Pro"), name: "Konex – GTX Pro", externalId: "K1", value: 5_000_00, closes: "2017-12-20", stage: company.Engaging);
        await _bot.Bot.KeepAsync(company);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
        await _authority.DisposeAsync();
    }

    [Fact]
    public async Task Request_AskedInSlack_ApprovedInTeams_EndsEveryCopy()
    {
        await _bot.EventAsync(SlackBot.Direct("10% off for Konex because they buy for two years"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        await _bot.EventAsync(SlackBot.Direct("yes"));
        var waiting = (await _bot.Slack.WaitForAsync("chat.postMessage", 2))[1];
        Assert.Contains("Waiting for approval", waiting.Shown, StringComparison.Ordinal);

        await SayInTeamsAsync("approve the Konex discount", 2);
        Assert.Contains("\"Confirm\"", _teams.Received.Last().Activity.ToJsonString(), StringComparison.Ordinal);
        await SayInTeamsAsync("yes", 2);
        Assert.Equal(4_500_00, (await _bot.Bot.DealAsync("K1"))!.Value);

        _bot.Bot.Clock.Advance(Soon);
        await Wait.ForAsync(() => _bot.Slack.Of("chat.update").Any(call => call.Shown.Contains("Approved by Melvin Marxen", StringComparison.Ordinal)));
        var card = await TurnedAsync(1);
        Assert.Contains("Approved by Melvin Marxen", card, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Confirm\"", card, StringComparison.Ordinal);
    }

    private async Task SayInTeamsAsync(string text, int answers)
    {
        var before = _teams.Received.Count;
        var message = Activities.Message(text, "msteams", _teams.ServiceUrl)
            .With("from", new JsonObject { ["id"] = "29:melvin", ["aadObjectId"] = "entra-melvin" })
            .With("recipient", new JsonObject { ["id"] = "28:bot" })
            .With("conversation", new JsonObject { ["id"] = "a:melvin", ["conversationType"] = "personal", ["tenantId"] = TestAuthority.Tenant })
            .With("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = TestAuthority.Tenant } });
        var now = _bot.Bot.Clock.GetUtcNow();
        using var client = _bot.Bot.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(message) };
        request.Headers.Authorization = new("Bearer", _authority.Sign(new()
        {
            ["iss"] = TestAuthority.Issuer,
            ["aud"] = TeamsBot.AppId,
            ["serviceurl"] = _teams.ServiceUrl,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        }));
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        await _teams.ReceivedAsync(before + answers);
    }

    private IReadOnlyList<string> Turned() => [.. _teams.Requests.Where(r => r.Request.StartsWith("PUT", StringComparison.Ordinal)).Select(r => r.Request)];

    /// <summary>The last card that was put in the place of another, once so many were.</summary>
    private async Task<string> TurnedAsync(int count)
    {
        await Wait.ForAsync(() => Turned().Count >= count && _teams.Received.Any(r => Turned()[^1].EndsWith(r.Path, StringComparison.Ordinal)));
        return _teams.Received.Last(r => Turned()[^1].EndsWith(r.Path, StringComparison.Ordinal)).Activity.ToJsonString();
    }
}
