using System.CommandLine;
using System.Data.Common;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>What the program does when it is not serving: <c>ask</c>, <c>import</c>, <c>check</c>, <c>settings</c>, <c>audit</c>, <c>people</c>, <c>notices</c>, <c>manifest</c> and <c>slack-manifest</c>.</summary>
internal static class SalesCommandLine
{
    private static readonly string[] HelpFlags = ["-h", "--help", "-?", "--version"];

    /// <summary>Whether the arguments name a command, or seem to: a word that is none is told so. With settings alone (<c>--urls</c>, <c>Limits:Burst=0</c>) the program serves.</summary>
    public static bool Handles(string[] args) => args is [var first, ..] && (HelpFlags.Contains(first) || !(first.StartsWith('-') || first.StartsWith('/') || first.Contains('=', StringComparison.Ordinal)));

    /// <summary>Runs a command.</summary>
    /// <returns>The exit code: 0 where all went well.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("SalesOpsBot: a colleague for sales teams. Without a command it serves the web page and the channels.");
        foreach (var command in Commands()) root.Add(command);
        try
        {
            return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            // A file that is not there, may not be read, or is no database of ours: a sentence says more than a trace.
            await Console.Error.WriteLineAsync(fault is IOException or UnauthorizedAccessException or DbException ? fault.Message : fault.ToString());
            return 1;
        }
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
        ManifestCommand.Create(),
        SlackManifestCommand.Create(),
    ];
}
