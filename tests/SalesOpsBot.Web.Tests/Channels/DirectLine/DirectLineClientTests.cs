namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

/// <summary>The official client, <c>botframework-directlinejs</c>, against the bot behind a real socket.</summary>
public sealed class DirectLineClientTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [SkippableTheory]
    [InlineData("socket")]
    [InlineData("polling")]
    public async Task OfficialClient_OverEitherTransport_HearsTheWelcomeAndAnswersInOrder(string transport)
    {
        Skip.If(NodeScript.NodeModules is null, NodeScript.Missing);
        var address = _bot.Listen();
        using var http = new HttpClient { BaseAddress = new($"http://localhost:{address.Port}") };
        var chat = await Chat.AsAsync(http, 3);
        var lines = await NodeScript.RunAsync("Channels/DirectLine/directline-client.mjs", $"http://localhost:{address.Port}/v3/directline", chat.Token, transport);
        var messages = lines.Where(l => l.ContainsKey("text")).ToList();
        Assert.Equal(["Hello, Darcel Schlecht.", "first", "You said first.", "second", "You said second."], messages.Select(m => (string?)m["text"]));
        var posted = lines.Single(l => (string?)l["posted"] == "first");
        Assert.Equal((string?)posted["id"], (string?)messages[1]["id"]);
        Assert.Contains(lines, l => (int?)l["status"] == 2);
    }

    [SkippableFact]
    public async Task OfficialClient_LosesTheLine_HearsWhatItMissedOnceAndInOrder()
    {
        Skip.If(NodeScript.NodeModules is null, NodeScript.Missing);
        var address = _bot.Listen();
        using var http = new HttpClient { BaseAddress = new($"http://localhost:{address.Port}") };
        var chat = await Chat.AsAsync(http, 3);
        var lines = await NodeScript.RunAsync("Channels/DirectLine/directline-reconnect.mjs", $"http://localhost:{address.Port}/v3/directline", chat.Token);
        var messages = lines.Where(l => l.ContainsKey("text")).Select(m => (string?)m["text"]).ToList();
        Assert.Equal(["Hello, Darcel Schlecht.", "You said one.", "You said two.", "one", "two"], messages.Order(StringComparer.Ordinal));
        Assert.True(messages.IndexOf("You said one.") < messages.IndexOf("You said two."));
        Assert.Equal(2, (int?)lines[^1]["sockets"]);
    }
}
