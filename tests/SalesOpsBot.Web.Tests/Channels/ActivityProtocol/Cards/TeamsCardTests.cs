using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Cards;

/// <summary>What happens to a card in Teams, from the first message to its next state.</summary>
public sealed class TeamsCardTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public async Task InitializeAsync()
    {
        await _bot.InitializeAsync();
        _bot.Web.Assistant.Answer = turn => Task.FromResult(new AssistantReply { Text = "Forecast", Cards = [Card((string?)turn.Action?.Arguments["period"] ?? "2017-Q3")] });
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Message_WithACard_HasButtonsThatActInPlaceAndAFallbackForOldClients()
    {
        var button = (await SentCardAsync())["actions"]![0]!;
        Assert.Equal(("Action.Execute", "get_forecast"), ((string?)button["type"], (string?)button["verb"]));
        Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
        Assert.True(JsonNode.DeepEquals(button["data"], button["fallback"]!["data"]));
        var select = (await SentCardAsync())["body"]![0]!["selectAction"]!;
        Assert.Equal("Action.Execute", (string?)select["type"]);
    }

    [Fact]
    public async Task Message_WithFigures_RefreshesForThePersonItIsFor()
    {
        var refresh = (await SentCardAsync())["refresh"]!;
        Assert.Equal(["29:darcel"], refresh["userIds"]!.AsArray().Select(id => (string?)id));
        Assert.Equal("get_forecast", (string?)refresh["action"]!["data"]!["tool"]);
        Assert.Null(refresh["action"]!["data"]!["view"]);
    }

    [Fact]
    public async Task Message_WithoutFigures_DoesNothingWhenItIsLookedAt()
    {
        _bot.Web.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "Sure?", Cards = [new() { ["type"] = "AdaptiveCard", ["actions"] = new JsonArray(Button("close_deal", "Confirm", null)) }] });
        Assert.Null((await SentCardAsync())["refresh"]);
    }

    [Fact]
    public async Task Tap_OfAButton_TurnsTheCardIntoItsNextState()
    {
        var answer = await _bot.InvokeAsync("adaptiveCard/action", Execute("2017-Q4"));
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Equal("2017-Q4", (string?)answer["value"]!["body"]![0]!["text"]);
        Assert.Equal("Action.Execute", (string?)answer["value"]!["actions"]![0]!["type"]);
        Assert.Equal("Darcel Schlecht", _bot.Web.Assistant.Turns.Single().Viewer?.Person.Name);
        Assert.Empty(_bot.Connector.Received);
    }

    [Fact]
    public async Task Tap_OfAButtonThatIsNotOursAnyMore_SaysThatTheCardIsOutOfDate()
    {
        var answer = await _bot.InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "old", ["data"] = new JsonObject() } });
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)answer["statusCode"]!, (string?)answer["type"]));
        Assert.Contains("out of date", (string?)answer["value"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tap_OnAClientThatOnlyKnowsSubmit_ReplacesTheCardToo()
    {
        using var response = await _bot.SendAsync(_bot.Message(null).With("value", Data("2017-Q4")).With("replyToId", "card-7"));
        var sent = Assert.Single(await _bot.Connector.ReceivedAsync(1));
        Assert.Equal("2017-Q4", (string?)sent["attachments"]![0]!["content"]!["body"]![0]!["text"]);
        Assert.Contains("PUT /connector/v3/conversations/a%3Adarcel/activities/card-7", _bot.Connector.Requests.Select(r => r.Request));
    }

    [Fact]
    public async Task Tap_OnAMessageThatIsGone_IsAnsweredByANewOne()
    {
        _bot.Connector.AnswerNext(404);
        using var response = await _bot.SendAsync(_bot.Message(null).With("value", Data("2017-Q4")).With("replyToId", "card-7"));
        Assert.Equal(3, (await _bot.Connector.ReceivedAsync(3)).Count);
        Assert.Equal(2, _bot.Connector.Requests.Count(r => r.Request.StartsWith("POST", StringComparison.Ordinal)));
    }

    private static JsonObject Card(string period) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = period, ["selectAction"] = Button("list_deals", "Deals", null) }),
        ["actions"] = new JsonArray(Button("get_forecast", "Where does this come from?", "receipt"), new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = "https://example.com" }),
    };

    private static JsonObject Button(string tool, string title, string? view)
    {
        var data = new JsonObject { ["tool"] = tool, ["arguments"] = new JsonObject { ["period"] = "2017-Q3" } };
        if (view is not null) data["view"] = view;
        return new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };
    }

    private static JsonObject Data(string period) => new() { ["tool"] = "get_forecast", ["arguments"] = new JsonObject { ["period"] = period } };

    private static JsonObject Execute(string period) => new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "get_forecast", ["data"] = Data(period) }, ["trigger"] = "manual" };

    private async Task<JsonObject> SentCardAsync()
    {
        var before = _bot.Connector.Received.Count;
        using var response = await _bot.SendAsync(_bot.Message());
        return (await _bot.Connector.ReceivedAsync(before + 2))[^1]["attachments"]![0]!["content"]!.AsObject();
    }
}
