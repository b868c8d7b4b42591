using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Invokes;

public sealed class LogFormInvokeTests : IAsyncLifetime
{
    private readonly TeamsBot _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("html", "<div><p>Met the CFO &amp; agreed<br>next step: <b>quote</b></p></div>", "Met the CFO & agreed\nnext step: quote")]
    [InlineData("html", "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>")]
    [InlineData("text", "a < b and c > d", "a < b and c > d")]
    public async Task Log_AMessage_OpensAFormWithItsWords(string contentType, string content, string words)
    {
        var task = (await OpenAsync(contentType, content))["task"]!;
        Assert.Equal(("continue", "Log to CRM"), ((string?)task["type"], (string?)task["value"]!["title"]));
        Assert.Equal(words, Note(task));
    }

    [Fact]
    public async Task Log_AVeryLongMessage_IsCutWhereTheFormEnds() => Assert.Equal(2_000, Note((await OpenAsync("text", new string('x', 5_000)))["task"]!).Length);

    [Fact]
    public async Task Log_FormIsSent_PreparesTheNote()
    {
        var task = (await OpenAsync("text", "Met the CFO"))["task"]!;
        var data = task["value"]!["card"]!["content"]!["actions"]![0]!["data"]!.DeepClone().AsObject();
        (data["deal"], data["text"]) = ("Isdom", "Met the CFO");
        _bot.Web.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "x", Cards = [new() { ["type"] = "AdaptiveCard" }] });
        var answer = await _bot.InvokeAsync("composeExtension/submitAction", new JsonObject { ["commandId"] = "logToCrm", ["data"] = data });
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        var action = _bot.Web.Assistant.Turns.Single().Action!;
        Assert.Equal(("add_note", "Isdom", "Met the CFO"), (action.Tool, (string?)action.Arguments["deal"], (string?)action.Arguments["text"]));
    }

    [Fact]
    public async Task Log_OfAStranger_SaysHowToGetConnected()
    {
        _bot.Connector.AddMember("29:darcel", "entra-darcel", "stranger@example.com");
        Assert.Contains("sales operations", (string?)(await OpenAsync("text", "x"))["task"]!["value"], StringComparison.Ordinal);
    }

    private static string Note(JsonNode task) =>
        (string)task["value"]!["card"]!["content"]!["body"]!.AsArray().Single(element => (string?)element!["id"] == "text")!["value"]!;

    private Task<JsonObject> OpenAsync(string contentType, string content) => _bot.InvokeAsync("composeExtension/fetchTask", new JsonObject
    {
        ["commandId"] = "logToCrm",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = contentType, ["content"] = content } },
    });
}
