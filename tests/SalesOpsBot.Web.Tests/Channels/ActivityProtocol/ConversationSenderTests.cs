using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

public sealed class ConversationSenderTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        using var response = await _bot.SendAsync(_bot.Message());
        await _bot.Connector.ReceivedAsync(1);
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Send_ToSomebodyWhoWrote_ArrivesInTheirChatAsAMessageOfItsOwn()
    {
        Assert.True(await SendAsync("Darcel Schlecht"));
        var (path, activity) = _bot.Connector.Received.Last();
        Assert.Equal("/connector/v3/conversations/a%3Adarcel/activities", path);
        Assert.Equal(("Good morning.", "29:darcel", "28:bot"), ((string?)activity["text"], (string?)activity["recipient"]!["id"], (string?)activity["from"]!["id"]));
        Assert.Null(activity["replyToId"]);
    }

    [Fact]
    public async Task Send_ToSomebodyWhoNeverWrote_OpensAChatByTheirObjectId()
    {
        await Service<IPersonAccountStore>().MapAsync("msteams", "entra-gladys", new SalespersonId(4), _bot.Web.Bot.Clock.GetUtcNow(), CancellationToken.None);
        Assert.True(await SendAsync("Gladys Colclough"));
        var opening = _bot.Connector.Received.ElementAt(1).Activity;
        Assert.Equal(("entra-gladys", TestAuthority.Tenant), ((string?)opening["members"]![0]!["id"], (string?)opening["tenantId"]));
        Assert.True(await SendAsync("Gladys Colclough"));
        Assert.Equal(4, _bot.Connector.Received.Count);
    }

    [Fact]
    public async Task Send_ToSomebodyWithoutAnAccount_DoesNotArrive() => Assert.False(await SendAsync("Una Neil"));

    [Theory]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(404, "ConversationNotFound")]
    public async Task Send_ConversationIsOver_EndsIt(int status, string code)
    {
        for (var i = 0; i < 2; i++) _bot.Connector.AnswerNext(status, body: new() { ["error"] = new System.Text.Json.Nodes.JsonObject { ["code"] = code } });
        using var scope = _bot.Web.Bot.Services.CreateScope();
        var to = new ConversationReference("msteams", new() { Id = "a:darcel", TenantId = TestAuthority.Tenant }, null, null, null, new(_bot.Connector.ServiceUrl), null);
        Assert.False(await scope.ServiceProvider.GetRequiredService<ConversationSender>().SendAsync(to, new AssistantReply { Text = "x" }, CancellationToken.None));
        Assert.Empty(await Service<Sales.Conversations.IConversationStore>().PersonalAsync(new(3), CancellationToken.None));
    }

    [Fact]
    public async Task Send_ConnectorIsForbiddingForNow_IsNotTheEnd()
    {
        _bot.Connector.AnswerNext(403, body: new() { ["error"] = new System.Text.Json.Nodes.JsonObject { ["code"] = "Forbidden" } });
        await Assert.ThrowsAsync<ConnectorException>(() => SendAsync("Darcel Schlecht"));
        Assert.True(await SendAsync("Darcel Schlecht"));
    }

    [Fact]
    public async Task Delete_AMessage_TakesItBack()
    {
        using var scope = _bot.Web.Bot.Services.CreateScope();
        var to = new ConversationReference("msteams", new() { Id = "a:darcel" }, null, null, null, new(_bot.Connector.ServiceUrl), null);
        await scope.ServiceProvider.GetRequiredService<ConnectorClient>().DeleteAsync(to, "sent-1", CancellationToken.None);
        Assert.Equal("DELETE /connector/v3/conversations/a%3Adarcel/activities/sent-1", _bot.Connector.Requests.Last().Request);
    }

    private T Service<T>()
        where T : notnull => _bot.Web.Bot.Services.GetRequiredService<T>();

    private async Task<bool> SendAsync(string name)
    {
        using var scope = _bot.Web.Bot.Services.CreateScope();
        var org = await Service<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var person = new Viewer(org.Named(name).Single(), org, _bot.Web.Bot.Clock.GetUtcNow());
        return await scope.ServiceProvider.GetRequiredService<ConversationSender>().SendAsync(person, new AssistantReply { Text = "Good morning." }, met: null, CancellationToken.None);
    }
}
