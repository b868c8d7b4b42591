using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace SalesOpsBot.Benchmarks.Understanding.Peer;

/// <summary>Asks node-nlp, a well-known classifier for chat bots, to learn and judge the same sentences.</summary>
internal static class Peer
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "peer.js"];

    /// <summary>Its verdicts on each task; nothing where Node.js or the package is not to be had.</summary>
    public static async Task<IReadOnlyList<PeerVerdicts>?> AskAsync(IReadOnlyList<IntentTask> tasks)
    {
        try
        {
            var folder = await InstalledAsync();
            var input = JsonSerializer.Serialize(tasks.Select(t => new
            {
                name = t.Name,
                train = t.Train.Select(r => new[] { r.Label, r.Text }),
                test = t.Test.Select(r => r.Text),
            }));
            var answer = JsonDocument.Parse((await RunAsync(folder, "node", "peer.js", input)).TrimEnd().Split('\n')[^1]);
            return [.. answer.RootElement.EnumerateArray().Zip(tasks, Read)];
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            await Console.Out.WriteLineAsync($"node-nlp is left out: {e.Message}");
            return null;
        }
    }

    private static PeerVerdicts Read(JsonElement result, IntentTask task) => new(
        [.. result.GetProperty("verdicts").EnumerateArray().Zip(task.Test, (v, t) => new Judged(t.Label, v[0].GetString()!, v[1].GetDouble()))],
        TimeSpan.FromSeconds(result.GetProperty("seconds").GetDouble()),
        result.GetProperty("microseconds").GetDouble());

    private static async Task<string> InstalledAsync()
    {
        var folder = Path.Combine(EvaluationSentence.RepositoryRoot(), "artifacts", "understanding-peer");
        Directory.CreateDirectory(folder);
        var own = Path.Combine(EvaluationSentence.RepositoryRoot(), "tests", "SalesOpsBot.Benchmarks", "Understanding", "Peer");
        foreach (var file in Files) File.Copy(Path.Combine(own, file), Path.Combine(folder, file), overwrite: true);
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "node-nlp"))) await RunAsync(folder, "npm", "ci --ignore-scripts --no-audit --no-fund --loglevel=error", "");
        return folder;
    }

    private static async Task<string> RunAsync(string folder, string program, string arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
    }
}
