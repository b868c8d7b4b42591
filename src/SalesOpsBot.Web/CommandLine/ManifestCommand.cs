using System.CommandLine;
using System.IO.Compression;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>manifest</c>: packs the app for Teams, for the app id and the host that it runs under.</summary>
internal sealed class ManifestCommand
{
    private static readonly string[] Files = ["manifest.json", "color.png", "outline.png"];
    private readonly Option<string?> _appId = new("--app-id") { Description = "The app's id; BotFramework:AppId where it is left out." };
    private readonly Option<string> _host = new("--host") { Description = "The host that the bot is reached at from outside: bot.example.com.", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The file to write.", DefaultValueFactory = _ => "salesopsbot-teams.zip" };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var manifest = new ManifestCommand();
        var command = new Command("manifest", "Pack the app for Teams.") { manifest._appId, manifest._host, manifest._out };
        command.SetAction(manifest.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var settings = SalesHost.CreateBuilder([], CommandSettings.For(null)).Configuration.GetSection("BotFramework");
        var appId = line.GetValue(_appId) ?? settings[nameof(BotFrameworkOptions.AppId)];
        if (!Guid.TryParse(appId, out var id)) return await FailAsync("Which app? Set BotFramework:AppId, or say --app-id with the id from Azure (a GUID).");
        var host = line.GetRequiredValue(_host);
        if (Uri.CheckHostName(host) != UriHostNameType.Dns) return await FailAsync($"--host is “{host}”; it must be a name such as bot.example.com, without https:// and without a port.");
        var path = line.GetRequiredValue(_out);
        await using (var file = File.Create(path)) await PackAsync(file, new(id, host, settings[nameof(BotFrameworkOptions.SignInResource)]), cancellationToken);
        Console.WriteLine($"Wrote {path}. In Teams: Apps, Manage your apps, Upload an app.");
        return 0;
    }

    private static async Task PackAsync(Stream file, TeamsManifest manifest, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "manifest", "teams");
        await using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var name in Files)
        {
            await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, name), cancellationToken);
            await entry.WriteAsync(name == "manifest.json" ? manifest.Fill(bytes) : bytes, cancellationToken);
        }
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 2;
    }
}
