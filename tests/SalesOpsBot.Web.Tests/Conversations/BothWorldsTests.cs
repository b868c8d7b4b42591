using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Channels.Slack;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>One person in Teams and in Slack: what waits in one is decided in the other, and the cards in both end in the same state.</summary>
public sealed class BothWorldsTests : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private TestAuthority _authority = null!;
    private ConnectorDouble _teams = null!;
    private SlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        (_authority, _teams) = (await TestAuthority.StartAsync(), await ConnectorDouble.StartAsync());
        _teams.AddMember("29:darcel", "entra-darcel", "Darcel.Schlecht@example.com");
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
    public async Task Change_PreparedInTeams_ConfirmedInSlack_EndsBothCards()
    {
        await PrepareInTeamsAsync();
        await _bot.EventAsync(SlackBot.Direct("yes, confirm"));
        var done = Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage"));
        Assert.Contains("Done", done.Shown, StringComparison.Ordinal);
        Assert.Equal(6_000_00, (await _bot.Bot.DealAsync("K1"))!.Value);
        Assert.Empty(Turned());
        _bot.Bot.Clock.Advance(Soon);
        var card = await TurnedAsync(1);
        Assert.Contains("by Darcel Schlecht", card, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Confirm\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_PreparedInSlack_ConfirmedInTeams_EndsBothCards_AndUndoneInSlack_BothAgain()
    {
        await _bot.EventAsync(SlackBot.Direct("set the value of Konex to 6000"));
        var preview = Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage"));
        await SayInTeamsAsync("yes, confirm", 2);
        Assert.Equal(6_000_00, (await _bot.Bot.DealAsync("K1"))!.Value);
        _bot.Bot.Clock.Advance(Soon);
        var done = Assert.Single(await _bot.Slack.WaitForAsync("chat.update"));
        Assert.Contains("by Darcel Schlecht", done.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Confirm\"", done.Shown, StringComparison.Ordinal);
        Assert.Contains("\"Confirm\"", preview.Shown, StringComparison.Ordinal);

        await _bot.EventAsync(SlackBot.Direct("undo that"));
        await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.Equal(5_000_00, (await _bot.Bot.DealAsync("K1"))!.Value);
        _bot.Bot.Clock.Advance(Soon);
        Assert.Contains("Taken back", (await _bot.Slack.WaitForAsync("chat.update", 2))[1].Shown, StringComparison.Ordinal);
        Assert.Contains("Taken back", await TurnedAsync(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_NobodyDecides_ExpiresInBoth()
    {
        await PrepareInTeamsAsync();
        await _bot.EventAsync(SlackBot.Direct("set the value of Konex to 7000"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        _bot.Bot.Clock.Advance(TimeSpan.FromMinutes(15) + Soon);
        Assert.Contains("Expired", Assert.Single(await _bot.Slack.WaitForAsync("chat.update")).Shown, StringComparison.Ordinal);
        Assert.Contains("Expired", await TurnedAsync(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_SlackIsAway_TheCardIsTurnedLater()
    {
        await _bot.EventAsync(SlackBot.Direct("set the value of Konex to 6000"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        for (var i = 0; i < 4; i++) _bot.Slack.NextStatus("chat.update", 503);
        await SayInTeamsAsync("cancel that", 2);
        _bot.Bot.Clock.Advance(Soon);
        await _bot.Slack.WaitForAsync("chat.update", 4);
        await Wait.ForAsync(() => _bot.Slack.Misbehaviours["chat.update"].IsEmpty);
        _bot.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("Cancelled", (await _bot.Slack.WaitForAsync("chat.update", 5))[4].Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ThatIsGone_IsForgotten()
    {
        await _bot.EventAsync(SlackBot.Direct("set the value of Konex to 6000"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        _bot.Slack.NextError("chat.update", "message_not_found");
        await SayInTeamsAsync("cancel that", 2);
        _bot.Bot.Clock.Advance(Soon);
        await _bot.Slack.WaitForAsync("chat.update");
        var store = _bot.Bot.Services.GetRequiredService<ICardCopyStore>();
        await Wait.ForAsync(async () => (await store.TakeDueAsync(DateTimeOffset.MaxValue.AddYears(-1), TimeSpan.Zero, 10, default)).All(c => c.Channel != "slack") ? "gone" : null);
    }

    private async Task PrepareInTeamsAsync()
    {
        await SayInTeamsAsync("set the value of Konex to 6000", 2);
        Assert.Contains("\"Confirm\"", _teams.Received.Last().Activity.ToJsonString(), StringComparison.Ordinal);
    }

    private async Task SayInTeamsAsync(string text, int answers)
    {
        var before = _teams.Received.Count;
        var message = Activities.Message(text, "msteams", _teams.ServiceUrl)
            .With("from", new JsonObject { ["id"] = "29:darcel", ["aadObjectId"] = "entra-darcel" })
            .With("recipient", new JsonObject { ["id"] = "28:bot" })
            .With("conversation", new JsonObject { ["id"] = "a:darcel", ["conversationType"] = "personal", ["tenantId"] = TestAuthority.Tenant })
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
