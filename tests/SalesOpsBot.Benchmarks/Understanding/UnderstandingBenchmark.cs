using System.Diagnostics;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Offline;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>How well sentences are understood that the training has not seen: tools, arguments, what is outside, and what it costs.</summary>
internal static class UnderstandingBenchmark
{
    private static readonly string[] Files = ["sentences.psv", "unseen.psv", "changes.psv", "first-sight-1.psv", "first-sight-2.psv", "first-sight-3.psv", "first-sight-4.psv", "first-sight-5.psv", "first-sight-6.psv", "first-sight-7.psv", "first-sight-8.psv"];
    private static readonly string[] OutsideFiles = ["outside.txt", "unseen-outside.txt", "first-sight-outside-1.txt", "first-sight-outside-2.txt", "first-sight-outside-3.txt"];

    /// <param name="files">Files of sentences to print the misses of: who, what is said, the calls expected, with bars between; or sentences from outside. None: the whole evaluation.</param>
    /// <param name="output">Where the figures go.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> files, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("salesopsbot-understanding-");
        try
        {
            var kept = Path.Combine(folder.FullName, "understanding.model");
            // The first training waits for the compiler; a program that learns again does not.
            var language = Learn(kept, out var first);
            await output.WriteLineAsync(FormattableString.Invariant($"Learnt {language.Model.Labels.Count} labels in {first}, model {new FileInfo(kept).Length / 1e6:F1} MB (floor 15 MB)"));
            File.Delete(kept);
            Learn(kept, out var warm);
            Learn(kept, out var again);
            await output.WriteLineAsync($"Learnt again in {warm} (floor 3 s), read from the kept model in {again}");
            var own = new OwnSentences(language);
            // What a sentence takes is measured in a program that runs, not in one that starts.
            await own.AskAsync([.. EvaluationSentence.Read(Files[0])]);
            if (files.Count == 0) await WholeAsync(own, language, output);
            foreach (var file in files)
            {
                if (file.EndsWith(".json", StringComparison.Ordinal) && PublicCorpora.Folder is { } corpora) await RecognizerSpecs.MissesAsync(corpora, file, output);
                else if (file.EndsWith(".txt", StringComparison.Ordinal)) await OutsideAsync(own, file, true, output);
                else await FileAsync(own, file, true, output);
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task WholeAsync(OwnSentences own, OfflineLanguage language, TextWriter output)
    {
        var answers = new List<Answered>();
        var outside = new List<string>();
        foreach (var file in Files) answers.AddRange(await FileAsync(own, file, false, output));
        foreach (var file in OutsideFiles) outside.AddRange(await OutsideAsync(own, file, false, output));
        await ByToolAsync(answers, output);
        await output.WriteLineAsync("\nCalibration, of the sentences that were acted on");
        await Reliability.WriteAsync([.. answers.Where(a => a.Actual != "nothing").Select(a => (a.Confidence, a.ToolsAreRight))], output);
        var prompts = PromptLibrary.Read(new LanguageOptions().PromptsPath);
        await new PeerComparison(language, prompts).RunAsync([.. answers.Select(a => a.Sentence)], outside, output);
        await PublicCorpora.RunAsync(output);
    }

    // The processor's time as well: others may be at work on the machine.
    private static OfflineLanguage Learn(string kept, out string took)
    {
        using var process = Process.GetCurrentProcess();
        var (start, busy) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var language = new OfflineLanguage(new LanguageOptions { ModelPath = kept });
        _ = language.Interpreter;
        process.Refresh();
        took = FormattableString.Invariant($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s ({(process.TotalProcessorTime - busy).TotalSeconds:F1} s of a processor)");
        return language;
    }

    private static async Task<IReadOnlyList<Answered>> FileAsync(OwnSentences own, string file, bool misses, TextWriter output)
    {
        var (answers, each) = await own.AskAsync([.. EvaluationSentence.Read(file)]);
        if (misses) await MissesAsync(answers.Where(a => !a.AllIsRight), output);
        var count = (double)answers.Count;
        await output.WriteLineAsync(FormattableString.Invariant(
            $"{Path.GetFileName(file),-28} {answers.Count,4} sentences: tool {answers.Count(a => a.ToolsAreRight) / count:P1}, every argument too {answers.Count(a => a.AllIsRight) / count:P1}, what the file names {answers.Count(a => a.WhatMattersIsRight) / count:P1}, {each.TotalMicroseconds:F0} µs a sentence"));
        return answers;
    }

    private static async Task<IReadOnlyList<string>> OutsideAsync(OwnSentences own, string file, bool misses, TextWriter output)
    {
        List<string> said = [.. File.ReadLines(Path.Combine(EvaluationSentence.Folder, file)).Where(l => l.Length > 0 && l[0] != '#')];
        var answered = await own.AnsweredAsync(said);
        if (misses) await MissesAsync(answered, output);
        await output.WriteLineAsync(FormattableString.Invariant($"{Path.GetFileName(file),-28} {said.Count,4} from outside: {1 - (answered.Count / (double)said.Count):P1} told"));
        return said;
    }

    private static async Task MissesAsync(IEnumerable<Answered> answers, TextWriter output)
    {
        foreach (var answer in answers.OrderBy(a => a.ToolsAreRight).ThenBy(a => a.Expected, StringComparer.Ordinal))
            await output.WriteLineAsync(FormattableString.Invariant($"{answer.Sentence.Role}: {answer.Sentence.Text}\n   expected {answer.Expected}\n   read     {answer.Actual} ({answer.Confidence:F2})"));
    }

    private static async Task ByToolAsync(IReadOnlyCollection<Answered> answers, TextWriter output)
    {
        await output.WriteLineAsync("\n                              sentences   tool   every argument");
        foreach (var tool in answers.GroupBy(a => a.Tool.Contains('+', StringComparison.Ordinal) ? "several at once" : a.Tool).OrderBy(g => g.Key, StringComparer.Ordinal))
            await output.WriteLineAsync(FormattableString.Invariant($"  {tool.Key,-30} {tool.Count(),6} {tool.Count(a => a.ToolsAreRight) / (double)tool.Count(),8:P0} {tool.Count(a => a.AllIsRight) / (double)tool.Count(),8:P0}"));
    }
}
