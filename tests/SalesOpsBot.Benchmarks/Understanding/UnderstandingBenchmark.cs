using System.Diagnostics;
using Microsoft.Extensions.AI;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>How well sentences are understood that the training has not seen: tools, arguments, what is outside, and what it costs.</summary>
internal static class UnderstandingBenchmark
{
    private static readonly DateOnly Today = new(2017, 12, 31);

    /// <param name="files">Files of sentences: who, what is said, the calls expected, with bars between.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> files, TextWriter output)
    {
        var kept = Path.Combine(Path.GetTempPath(), "salesopsbot-benchmarks", "understanding.model");
        var language = new OfflineLanguage(new LanguageOptions { ModelPath = kept });
        var watch = Stopwatch.StartNew();
        _ = language.Interpreter;
        await output.WriteLineAsync($"ready after {watch.ElapsedMilliseconds} ms, model {new FileInfo(kept).Length / 1e6:F1} MB");
        using var client = new OfflineChatClient(language);
        foreach (var file in files) await EvaluateAsync(client, file, output);
        return 0;
    }

    private static async Task EvaluateAsync(OfflineChatClient client, string file, TextWriter output)
    {
        var (tools, all, count) = (0, 0, 0);
        var spent = TimeSpan.Zero;
        foreach (var parts in (await File.ReadAllLinesAsync(file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|')))
        {
            var options = new ChatOptions { AdditionalProperties = new() { [TurnContext.Key] = SampleCompany.Turn(parts[0], Today) } };
            var start = Stopwatch.GetTimestamp();
            var response = await client.GetResponseAsync([new(ChatRole.User, parts[1])], options);
            spent += Stopwatch.GetElapsedTime(start);
            var (expected, actual) = (SpokenCalls.Ordered(parts[2]), SpokenCalls.Written(response));
            count++;
            if (SpokenCalls.Tools(expected) == SpokenCalls.Tools(actual)) tools++;
            if (expected == actual) all++;
            else await output.WriteLineAsync($"{parts[0]}: {parts[1]}\n   expected {expected}\n   read     {actual} ({response.AdditionalProperties![UnderstandingProperties.Confidence]:F2})");
        }

        await output.WriteLineAsync($"{Path.GetFileName(file)}: {count} sentences, tool {tools / (double)count:P1}, tool with every argument {all / (double)count:P1}, {spent.TotalMicroseconds / count:F0} µs a sentence");
    }
}
