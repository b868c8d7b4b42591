using System.CommandLine;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>What the program does when it is not serving: <c>ask</c>, <c>import</c>, <c>check</c>, <c>settings</c>, <c>audit</c>, <c>people</c>, <c>notices</c>, <c>status</c>, <c>manifest</c> and <c>slack-manifest</c>.</summary>
internal static class SalesCommandLine
{
    private static readonly string[] HelpFlags = ["-h", "--help", "-?", "--version"];

    /// <summary>Whether the arguments name a command; without one the program serves.</summary>
    public static bool Handles(string[] args) => args is [var first, ..] && (HelpFlags.Contains(first) || Commands().Any(c => c.Name == first));

    /// <summary>Runs a command.</summary>
    /// <returns>The exit code: 0 where all went well.</returns>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("SalesOpsBot: a colleague for sales teams. Without a command it serves the web page and the channels.");
        foreach (var command in Commands()) root.Add(command);
        return root.Parse(args).InvokeAsync();
    }

    private static IEnumerable<Command> Commands() =>
    [
        AskCommand.Create(),
        ImportCommand.Create(),
        CheckCommand.Create(),
        SettingsCommand.Create(),
        AuditCommand.Create(),
        PeopleCommand.Create(),
        NoticesCommand.Create(),
        StatusCommand.Create(),
        ManifestCommand.Create(),
        SlackManifestCommand.Create(),
    ];
}
