using System.Diagnostics;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>Checkers of Slack's formats that live outside of the repository, in the folder that <c>SLACK_KIT</c> names.</summary>
internal static class SlackKit
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = SampleCards.Root(AppContext.BaseDirectory);

    /// <summary>Runs one of them; skips the test where there are none.</summary>
    public static (int ExitCode, string Output) Run(string script, params string[] arguments)
    {
        var kit = Environment.GetEnvironmentVariable("SLACK_KIT");
        Skip.If(string.IsNullOrEmpty(kit) || !Directory.Exists(Path.Combine(kit, "node_modules")), "SLACK_KIT names no folder with the checkers and their packages.");
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(kit!, "bin", script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }
}
