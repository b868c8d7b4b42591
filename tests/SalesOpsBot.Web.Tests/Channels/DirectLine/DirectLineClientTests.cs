using System.Diagnostics;
using System.Text.Json.Nodes;

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
        Skip.If(NodeModules is null, "The npm packages of this project are not installed: Node.js is not on this machine.");
        var address = _bot.Listen();
        using var http = new HttpClient { BaseAddress = new($"http://localhost:{address.Port}") };
        var chat = await Chat.AsAsync(http, 3);
        var lines = await RunAsync($"http://localhost:{address.Port}/v3/directline", chat.Token, transport);
        var messages = lines.Where(l => l.ContainsKey("text")).ToList();
        Assert.Equal(["Hello, Darcel Schlecht.", "first", "You said first.", "second", "You said second."], messages.Select(m => (string?)m["text"]));
        var posted = lines.Single(l => (string?)l["posted"] == "first");
        Assert.Equal((string?)posted["id"], (string?)messages[1]["id"]);
        Assert.Contains(lines, l => (int?)l["status"] == 2);
    }

    private static string? NodeModules { get; } = FindNodeModules();

    private static async Task<IReadOnlyList<JsonObject>> RunAsync(string domain, string token, string transport)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Channels", "DirectLine", "directline-client.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, domain, token, transport, NodeModules!]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"{output}\n{await errors}");
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith('{')).Select(l => JsonNode.Parse(l)!.AsObject())];
    }

    // The packages lie in the project's own folder, above the build's output in the repository.
    private static string? FindNodeModules()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var modules = Path.Combine(folder.FullName, "tests", "SalesOpsBot.Web.Tests", "node_modules");
            if (Directory.Exists(modules)) return Path.Combine(modules, "here.js");
        }

        return null;
    }
}
