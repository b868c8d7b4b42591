using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

public sealed class TurnReaderTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("<at>SalesOpsBot</at> team KPIs", "bot-1", "<at>SalesOpsBot</at>", "team KPIs")]
    [InlineData("<at>salesopsbot</AT>\u00a0team KPIs", "bot-1", null, "team KPIs")]
    [InlineData("forecast of <at>Darcel</at>", "user-9", "<at>Darcel</at>", "forecast of SalesOpsBot")]
    [InlineData("what does <at>SalesOpsBot</at> mean", "user-9", "<at>Nobody</at>", "what does <at>SalesOpsBot</at> mean")]
    public async Task Message_Mentions_AreTakenOutByEntity(string text, string mentioned, string? mark, string understood)
    {
        var entities = new JsonArray(
            new JsonObject { ["type"] = "clientInfo", ["country"] = "US" },
            new JsonObject { ["type"] = "Mention", ["mentioned"] = new JsonObject { ["id"] = mentioned, ["name"] = "SalesOpsBot" }, ["text"] = mark });
        await _bot.NewClient().AskAsync(Activities.Message(text).With("entities", entities));
        Assert.Equal(understood, Assert.Single(_bot.Assistant.Turns).Text);
    }

    [Fact]
    public async Task Message_TappedButton_IsAnActionWithoutWords()
    {
        await _bot.NewClient().AskAsync(Activities.Tap(Activities.Forecast()));
        var turn = Assert.Single(_bot.Assistant.Turns);
        Assert.Equal("", turn.Text);
        Assert.Equal("get_forecast", turn.Action!.Tool);
        Assert.Equal("2017-Q4", (string?)turn.Action.Arguments["period"]);
        Assert.Equal("emulator:talk-1", turn.ConversationId);
    }

    [Fact]
    public async Task Message_ButtonThatIsNotOurs_IsAnsweredWithoutTheAssistant()
    {
        var reply = Assert.Single(await _bot.NewClient().AskAsync(Activities.Tap(new() { ["verb"] = "somethingElse" })));
        Assert.Contains("don't know that button", (string?)reply["text"], StringComparison.Ordinal);
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Message_FileAlone_IsAnsweredThatFilesCannotBeRead()
    {
        var reply = Assert.Single(await _bot.NewClient().AskAsync(Activities.Message(null).With("attachments", new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://x" }))));
        Assert.Contains("can't read files", (string?)reply["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoke_ExecutedAction_IsAnsweredWithTheCardThatReplacesTheTappedOne()
    {
        _bot.Assistant.Answer = _ => Task.FromResult(new Assistant.AssistantReply { Text = "x", Cards = [new JsonObject { ["type"] = "AdaptiveCard" }] });
        var body = await InvokeAsync(new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "v", ["data"] = Activities.Forecast() } });
        Assert.Equal(200, (int?)body["statusCode"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        Assert.Equal("AdaptiveCard", (string?)body["value"]!["type"]);
        Assert.Equal("get_forecast", _bot.Assistant.Turns.Single().Action!.Tool);
    }

    [Fact]
    public async Task Invoke_AnswerWithoutACard_IsASentence()
    {
        var body = await InvokeAsync(new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = Activities.Forecast() } });
        Assert.Equal(("application/vnd.microsoft.activity.message", "You said ."), ((string?)body["type"], (string?)body["value"]));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{"tool":"get_forecast"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"nothing":"ours"}}}""")]
    public async Task Invoke_NotAnActionOfOurs_SaysSoInTheBody(string value)
    {
        var body = await InvokeAsync(JsonNode.Parse(value));
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int?)body["statusCode"], (string?)body["type"]));
    }

    [Fact]
    public async Task Invoke_AssistantFails_SaysSoInTheBody()
    {
        _bot.Assistant.Answer = _ => throw new InvalidOperationException("secret");
        var body = await InvokeAsync(new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = Activities.Forecast() } });
        Assert.Equal(500, (int?)body["statusCode"]);
        Assert.DoesNotContain("secret", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoke_UnknownName_IsNotImplemented()
    {
        using var response = await _bot.NewClient().SendAsync(Activities.Invoke(new JsonObject(), "signin/verifyState"));
        Assert.Equal(System.Net.HttpStatusCode.NotImplemented, response.StatusCode);
    }

    private async Task<JsonObject> InvokeAsync(JsonNode? value)
    {
        using var response = await _bot.NewClient().SendAsync(Activities.Invoke(value));
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }
}
