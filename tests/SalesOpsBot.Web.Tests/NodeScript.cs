using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests;

/// <summary>Runs a script of the tests with Node.js and the npm packages of this project.</summary>
internal static class NodeScript
{
    /// <summary>The reason to skip a test where there is no Node.js.</summary>
    public const string Missing = "The npm packages of this project are not installed: Node.js is not on this machine.";

    /// <summary>A file beside which the packages lie, or nothing where they are not installed.</summary>
    public static string? NodeModules { get; } = FindNodeModules();

    /// <summary>Runs a script; it must end well.</summary>
    /// <param name="path">The script, below this project's folder.</param>
    /// <param name="arguments">Its arguments; <see cref="NodeModules"/> comes after them.</param>
    /// <returns>The objects that it printed, one a line.</returns>
    public static async Task<IReadOnlyList<JsonObject>> RunAsync(string path, params string[] arguments)
    {
        string[] all = [Path.Combine([AppContext.BaseDirectory, .. path.Split('/')]), .. arguments, NodeModules!];
        using var node = Process.Start(new ProcessStartInfo("node", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
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
