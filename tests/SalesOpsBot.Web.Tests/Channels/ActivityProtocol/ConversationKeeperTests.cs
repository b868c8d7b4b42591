using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

public sealed class ConversationKeeperTests : IAsyncLifetime
{
    private static readonly SalespersonId Darcel = new(3);
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Message_InAPersonalChat_TellsHowToSpeakToThePerson()
    {
        await SayAsync(_bot.Message());
        var kept = Assert.Single(await Store.PersonalAsync(Darcel, CancellationToken.None));
        Assert.Equal(("msteams", "a:darcel", TestAuthority.Tenant), (kept.Channel, kept.ChannelKey, kept.TenantId));
        Assert.Contains(_bot.Connector.ServiceUrl, kept.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_FromAnotherConnector_RefreshesTheAddress()
    {
        await SayAsync(_bot.Message());
        await using var moved = await ConnectorDouble.StartAsync();
        moved.AddMember("29:darcel", "entra-darcel", "Darcel.Schlecht@example.com");
        var claims = _bot.Claims();
        claims["serviceurl"] = moved.ServiceUrl;
        using var response = await _bot.SendAsync(_bot.Message().With("serviceUrl", moved.ServiceUrl), _bot.Authority.Sign(claims));
        await moved.ReceivedAsync(1);
        Assert.Contains(moved.ServiceUrl, Assert.Single(await Store.PersonalAsync(Darcel, CancellationToken.None)).Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("remove-upgrade")]
    public async Task Installation_Removed_EndsTheConversationAndAddedOpensItAgain(string action)
    {
        await TellAsync(Installation("add"), open: true);
        await TellAsync(Installation(action), open: false);
        Assert.Empty(await Store.PersonalAsync(Darcel, CancellationToken.None));
        await TellAsync(Installation("add"), open: true);
        Assert.Single(await Store.PersonalAsync(Darcel, CancellationToken.None));
    }

    [Fact]
    public async Task Team_Renamed_IsKnownByItsNewName()
    {
        await TellAsync(Team("teamMemberAdded", "Sales"), open: true, "19:channel");
        await TellAsync(Team("teamRenamed", "Sales EMEA"), open: true, "19:channel");
        Assert.Equal("Sales EMEA", (await Store.FindAsync("msteams", "19:channel", CancellationToken.None))!.Name);
    }

    [Theory]
    [InlineData("channelDeleted")]
    [InlineData("teamDeleted")]
    public async Task Team_Deleted_EndsTheConversation(string eventType)
    {
        await TellAsync(Team("teamMemberAdded", "Sales"), open: true, "19:channel");
        await TellAsync(Team(eventType, "Sales"), open: false, "19:channel");
    }

    [Fact]
    public async Task Members_BotRemovedFromAGroup_EndsTheConversation()
    {
        await SayAsync(_bot.GroupMessage("help"));
        var removed = _bot.GroupMessage("").With("type", "conversationUpdate").With("membersRemoved", new JsonArray(new JsonObject { ["id"] = "28:bot" }));
        await TellAsync(removed, open: false, "19:group");
    }

    [Fact]
    public async Task Message_InAThread_KeepsTheChannelWithoutTheThread()
    {
        await SayAsync(_bot.GroupMessage("help", "channel", "19:channel;messageid=7"));
        var kept = (await Store.FindAsync("msteams", "19:channel", CancellationToken.None))!;
        Assert.Equal(ConversationKind.Channel, kept.Kind);
        Assert.DoesNotContain("messageid", kept.Address, StringComparison.Ordinal);
        Assert.Contains("19%3Achannel%3Bmessageid%3D7", _bot.Connector.Received.Last().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restart_ActivityIsDeliveredAgain_HasNoSecondEffect()
    {
        var message = _bot.Message("once");
        await SayAsync(message);
        using var restarted = Restart();
        await PostAsync(restarted, message);
        await PostAsync(restarted, _bot.Message("after"));
        Assert.Equal(["You said once.", "You said after."], (await _bot.Connector.ReceivedAsync(2)).Select(a => (string?)a["text"]));
    }

    [SkippableFact]
    public async Task Restart_InTheMiddleOfATurn_AnswersItThen()
    {
        Skip.IfNot(TestDatabase.IsSqlite, "Over PostgreSQL a process that lives keeps its turn; one that is killed is tried in the end-to-end tests.");
        using var never = new CancellationTokenSource();
        _bot.Web.Assistant.Answer = async _ =>
        {
            await Task.Delay(Timeout.Infinite, never.Token);
            return new() { Text = "never" };
        };
        using var response = await _bot.SendAsync(_bot.Message("left over"));
        await Wait.ForAsync(() => !_bot.Web.Assistant.Turns.IsEmpty);
        using var restarted = Restart();
        using var client = restarted.NewClient();
        Assert.Equal("You said left over.", (string?)(await _bot.Connector.ReceivedAsync(1))[0]["text"]);
        await never.CancelAsync();
    }

    [Fact]
    public async Task Restart_PersonIsAddedAgain_IsNotWelcomedAgain()
    {
        var added = new JsonArray(new JsonObject { ["id"] = "29:darcel" }, new JsonObject { ["id"] = "28:bot" });
        await SayAsync(_bot.Message(null).With("type", "conversationUpdate").With("membersAdded", added));
        using var restarted = Restart();
        await PostAsync(restarted, _bot.Message(null).With("type", "conversationUpdate").With("membersAdded", added.DeepClone()));
        await PostAsync(restarted, _bot.Message("after"));
        Assert.Equal(["Hello, Darcel Schlecht.", "You said after."], (await _bot.Connector.ReceivedAsync(2)).Select(a => (string?)a["text"]));
    }

    private IConversationStore Store => _bot.Web.Bot.Services.GetRequiredService<IConversationStore>();

    // Another process over the same database: nothing in memory is shared.
    private WebBot Restart()
    {
        var configuration = _bot.Web.Bot.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>();
        return new("Production", [.. _bot.Settings(), ("Database:ConnectionString", configuration["Database:ConnectionString"]!)]);
    }

    private async Task PostAsync(WebBot bot, JsonObject message)
    {
        using var client = bot.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", _bot.Authority.Sign(_bot.Claims()));
        using var response = await client.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    private JsonObject Installation(string action) => _bot.Message(null).With("type", "installationUpdate").With("action", action);

    private JsonObject Team(string eventType, string name) => _bot.GroupMessage("", "channel", "19:channel").With("type", "conversationUpdate").With(
        "channelData",
        new JsonObject { ["eventType"] = eventType, ["team"] = new JsonObject { ["id"] = "19:team", ["name"] = name }, ["tenant"] = new JsonObject { ["id"] = TestAuthority.Tenant } });

    private async Task SayAsync(JsonObject message)
    {
        var before = _bot.Connector.Received.Count;
        using var response = await _bot.SendAsync(message);
        response.EnsureSuccessStatusCode();
        await _bot.Connector.ReceivedAsync(before + 1);
    }

    private async Task TellAsync(JsonObject update, bool open, string conversation = "a:darcel")
    {
        using var response = await _bot.SendAsync(update);
        response.EnsureSuccessStatusCode();
        var name = (string?)update["channelData"]?["team"]?["name"];
        await Wait.ForAsync(async () =>
            await Store.FindAsync("msteams", conversation, CancellationToken.None) is { } kept && (kept.ClosedAt is null) == open && (!open || kept.Name == name) ? kept : null);
    }
}
