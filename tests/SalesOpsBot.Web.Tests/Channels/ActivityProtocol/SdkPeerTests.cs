using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

/// <summary>The Bot Framework SDK for JavaScript on the far side, over real sockets.</summary>
public sealed class SdkPeerTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [SkippableFact]
    public async Task Sdk_AsClientAndAsConnector_UnderstandsUs()
    {
        Skip.If(NodeScript.NodeModules is null, NodeScript.Missing);
        _bot.Assistant.Answer = turn => Task.FromResult(turn.Action is null
            ? new AssistantReply { Text = $"You said {turn.Text}." }
            : new AssistantReply { Text = "x", Cards = [new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5" }] });
        var address = _bot.Listen();
        var lines = await NodeScript.RunAsync("Channels/ActivityProtocol/sdk-peer.mjs", $"http://localhost:{address.Port}/api/messages");

        var expected = Call(lines, "expectReplies");
        Assert.Equal(200, (int)expected["status"]!);
        Assert.Contains("You said expecting.", expected["body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.All(lines.Where(l => l["call"] is null), line => Assert.Equal(202, (int)line["status"]!));

        var reply = Call(lines, "reply");
        Assert.Equal("a:sdk|1", (string?)reply["conversationId"]);
        Assert.Equal("You said hello.", (string?)reply["activity"]!["text"]);
        Assert.Equal("28:bot", (string?)reply["activity"]!["from"]!["id"]);
        Assert.Equal("29:darcel", (string?)Call(lines, "member")["userId"]);
        Assert.Equal("card-1", (string?)Call(lines, "update")["activityId"]);
        Assert.Equal("Darcel Schlecht", _bot.Assistant.Turns.Last().Viewer?.Person.Name);
    }

    private static JsonObject Call(IEnumerable<JsonObject> lines, string call) => lines.First(line => (string?)line["call"] == call);
}
