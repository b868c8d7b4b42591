using System.CommandLine;
using System.Text.Json;
using SalesOpsBot.Web.Channels.Slack;
using SalesOpsBot.Web.Channels.Slack.Manifests;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>slack-manifest</c>: prints the manifest to create the app in Slack from, with this bot's addresses in it.</summary>
internal static class SlackManifestCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var address = new Option<string>("--address") { Description = "The bot's address as the world sees it.", DefaultValueFactory = _ => "https://bot.example.com" };
        var socket = new Option<bool>("--socket") { Description = "For Socket Mode: Slack needs no way in." };
        var command = new Command("slack-manifest", "Print the manifest to create the app in Slack from.") { address, socket };
        command.SetAction((line, _) => Task.FromResult(Run(line.GetValue(address)!, line.GetValue(socket))));
        return command;
    }

    /// <summary>The manifest as it is printed.</summary>
    public static string Write(Uri address, bool isSocket) => SlackManifest.Write(new SlackOptions(), address, isSocket).ToJsonString(Readable);

    private static int Run(string address, bool isSocket)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme == "https")
        {
            Console.WriteLine(Write(url, isSocket));
            return 0;
        }

        Console.Error.WriteLine($"“{address}” is not an address that Slack can call; it begins with https://.");
        return 1;
    }
}
