using System.Diagnostics;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>
/// Checkers of Slack's formats and a double of Slack that live outside of the repository: in the folder that <c>SLACK_KIT</c> names, or beside the repository in
/// <c>../shared/acceptance/slack</c>. Their npm packages are installed into a copy, once a machine.
/// </summary>
internal static class SlackKit
{
    /// <summary>The reason to skip a test where there are none.</summary>
    public const string Missing = "There are no checkers beside the repository (../shared/acceptance/slack), SLACK_KIT names none, or their npm packages could not be installed.";

    private static readonly Lazy<string?> Kit = new(Find);

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = SampleCards.Root(AppContext.BaseDirectory);

    /// <summary>A script of the kit and the program to start it with; skips the test where there is none.</summary>
    public static ProcessStartInfo Script(string script, params string[] arguments)
    {
        Skip.If(Kit.Value is null, Missing);
        return new("node", [Path.Combine(Kit.Value!, "bin", script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>Runs a checker; skips the test where there is none.</summary>
    public static (int ExitCode, string Output) Run(string script, params string[] arguments)
    {
        using var process = Process.Start(Script(script, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SLACK_KIT") is { Length: > 0 } named) return IsReady(named) ? named : null;
        var beside = Path.GetFullPath(Path.Combine(Root, "..", "shared", "acceptance", "slack"));
        if (!Directory.Exists(beside)) return null;
        var copy = Path.Combine(Path.GetTempPath(), "salesops-slack-kit");
        return IsReady(copy) || Install(beside, copy) ? copy : null;
    }

    private static bool IsReady(string folder) => Directory.Exists(Path.Combine(folder, "node_modules", "ws"));

    // Made beside its place and moved there whole: another test run may do the same at this moment.
    private static bool Install(string from, string to)
    {
        var half = Directory.CreateTempSubdirectory("salesops-slack-kit-").FullName;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains("node_modules", StringComparison.Ordinal)))
        {
            var target = Path.Combine(half, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }

        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = half, RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = npm.StandardOutput.ReadToEndAsync();
            _ = npm.StandardError.ReadToEndAsync();
            npm.WaitForExit();
            if (npm.ExitCode == 0 && !Directory.Exists(to)) Directory.Move(half, to);
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or IOException)
        {
            // No Node.js here, or somebody was faster.
        }

        return IsReady(to);
    }
}
