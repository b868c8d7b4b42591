using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>
/// Our classifier and node-nlp on the same examples and the same sentences, node-nlp in two ways: on sentences as people say them, the examples' slots
/// filled with things of the sample; and on what our readers make of both, with kinds in place of names, periods and amounts.
/// </summary>
internal sealed class PeerComparison(OfflineLanguage language, PromptLibrary prompts)
{
    private const int MostOfEach = 40;

    private static readonly Dictionary<string, string[]> Fillings = new()
    {
        ["{period}"] = ["this quarter", "last month", "Q3", "2017", "next quarter"],
        ["{person}"] = ["Gladys", "Marty Freudenburg", "Niesha"],
        ["{account}"] = ["Isdom", "Konex", "Bluth Company"],
        ["{product}"] = ["GTX Pro", "MG Special"],
        ["{stage}"] = ["engaging", "prospecting"],
        ["{region}"] = ["West", "East", "Central"],
        ["{money}"] = ["5k", "$12,000"],
        ["{time}"] = ["3pm", "10:30"],
        ["{duration}"] = ["30 minutes", "an hour"],
        ["{deal}"] = ["1C1I7A6R"],
        ["{text}"] = ["they want a better price"],
        ["{n}"] = ["5", "10"],
    };

    /// <summary>Prints a line for each.</summary>
    public async Task RunAsync(IReadOnlyList<EvaluationSentence> sentences, IReadOnlyList<string> outside, TextWriter output)
    {
        (string Label, string Role, string Text)[] said =
            [.. sentences.Where(s => !s.Expected.Contains(" + ", StringComparison.Ordinal)).Select(s => (s.Expected.Split(';')[0], s.Role, s.Text)), .. outside.Select(text => (Judged.Outside, "mgr", text))];
        var read = said.Select(s => Delexicaliser.Read(language.Reader.Read(s.Text, OwnSentences.Turn(s.Role)))).ToList();
        var ours = said.Zip(read, (s, words) => Judge(s.Label, language.Model.Judge(words))).ToList();
        await output.WriteLineAsync($"\nBeside node-nlp: one tool for each of {said.Length - outside.Count} sentences, {outside.Count} from outside; the classifiers alone");
        await output.WriteLineAsync("                                            tool   outside told at 95% kept   training   a sentence");
        await output.WriteLineAsync(FormattableString.Invariant($"  ours                                    {Measures.Accuracy(ours),6:P1}   {Measures.OutsideRecall(ours),24:P1}"));

        IntentTask[] tasks =
        [
            new("as said, slots filled", [.. Examples().Select(e => (e.Label, Fill(e.Text, e.At)))], [.. said.Select(s => (s.Label, s.Text))]),
            new("as our readers read them", [.. Examples().Select(e => (e.Label, Plain(ExampleReader.Read(e.Text))))], [.. said.Zip(read, (s, words) => (s.Label, Plain(words)))]),
        ];
        // node-nlp finds a bad optimum on many and uneven sentences; with as many of each label at most it does itself justice.
        tasks = [.. tasks, tasks[1] with { Name = $"the same, {MostOfEach} of each at most", Train = [.. tasks[1].Train.GroupBy(t => t.Label).SelectMany(Spread)] }];
        foreach (var (verdicts, task) in (await Peer.Peer.AskAsync(tasks) ?? []).Zip(tasks))
        {
            // What is taken for one of the topics outside is told as outside, as with ours.
            var judged = verdicts.Judged.Select(j => j.Label.StartsWith(IntentModelSource.OutsidePrefix, StringComparison.Ordinal) ? j with { Confidence = 0 } : j).ToList();
            await output.WriteLineAsync(FormattableString.Invariant(
                $"  node-nlp, {task.Name,-29} {Measures.Accuracy(judged),6:P1}   {Measures.OutsideRecall(judged),24:P1}   {verdicts.Training.TotalSeconds,6:F1} s   {verdicts.Microseconds,7:F0} µs"));
        }
    }

    // From all of a label's sentences, as those of a kind stand together.
    private static IEnumerable<(string Label, string Text)> Spread(IGrouping<string, (string Label, string Text)> sentences)
    {
        var step = 1 + ((sentences.Count() - 1) / MostOfEach);
        return sentences.Where((_, at) => at % step == 0);
    }

    private IEnumerable<(string Label, string Text, int At)> Examples() => prompts.Tools.Select(t => (t.Name, t.Examples))
        .Concat(prompts.Outside.Select(o => (IntentModelSource.OutsidePrefix + o.Name, o.Examples)))
        .SelectMany(t => t.Item2.Select((e, at) => (t.Item1, e, at)));

    private static Judged Judge(string expected, Verdict verdict) =>
        new(expected, verdict.Top, verdict.Top.StartsWith(IntentModelSource.OutsidePrefix, StringComparison.Ordinal) ? 0 : verdict.Confidence);

    private static string Fill(string example, int at) => Fillings.Aggregate(example, (text, slot) => text.Replace(slot.Key, slot.Value[at % slot.Value.Length], StringComparison.Ordinal));

    // node-nlp drops brackets; a kind is a word of its own.
    private static string Plain(IEnumerable<string> words) => string.Join(' ', words.Select(w => w[0] == '<' ? $"kindof{w[1..^1]}" : w));
}
