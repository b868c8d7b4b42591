using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

public sealed class WelcomeTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Added_UserAndBot_WelcomesTheUserByName()
    {
        var reply = Assert.Single(await _bot.NewClient().AskAsync(Activities.Added("user-1", "bot-1")));
        Assert.Equal("Hello, Darcel Schlecht.", (string?)reply["text"]);
        Assert.Equal("user-1", (string?)reply["recipient"]!["id"]);
        Assert.Equal(2, reply["suggestedActions"]!["actions"]!.AsArray().Count);
    }

    [Fact]
    public async Task Added_AgainUnderANewId_IsNotWelcomedAgain()
    {
        var client = _bot.NewClient();
        await client.AskAsync(Activities.Added("user-1"));
        Assert.Empty(await client.AskAsync(Activities.Added("user-1")));
        Assert.Single(await client.AskAsync(Activities.Added("user-2")));
    }

    [Fact]
    public async Task Added_ToAGroup_IsNotGreetedMemberByMember()
    {
        var group = new JsonObject { ["id"] = "g", ["conversationType"] = "groupChat", ["isGroup"] = true };
        Assert.Empty(await _bot.NewClient().AskAsync(Activities.Added("user-1", "user-2").With("conversation", group)));
    }

    [Fact]
    public async Task Update_WithoutMembers_IsLeftAlone() =>
        Assert.Empty(await _bot.NewClient().AskAsync(Activities.Message(null).With("type", "conversationUpdate").With("channelData", new JsonObject { ["eventType"] = "teamRenamed" })));
}
