using System.Diagnostics;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>Sentences to learn from and others to judge, each with what it means.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Train">What is learnt from.</param>
/// <param name="Test">What is judged.</param>
internal sealed record IntentTask(string Name, IReadOnlyList<(string Label, string Text)> Train, IReadOnlyList<(string Label, string Text)> Test)
{
    /// <summary>Reads <c>NAME.train.tsv</c> and <c>NAME.test.tsv</c> of a folder: label, tab, sentence.</summary>
    public static IntentTask Read(string folder, string name) => new(name, Rows(folder, $"{name}.train.tsv"), Rows(folder, $"{name}.test.tsv"));

    /// <summary>The rows of a file: label, tab, sentence.</summary>
    public static IReadOnlyList<(string Label, string Text)> Rows(string folder, string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('\t')).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]))];

    /// <summary>Trains our classifier on its own, without slots and context, as a public corpus has neither.</summary>
    public IntentModel Learn(out TimeSpan took)
    {
        var start = Stopwatch.GetTimestamp();
        var model = IntentTrainer.Train([.. Train.Select(t => (t.Label, Words(t.Text)))]);
        took = Stopwatch.GetElapsedTime(start);
        return model;
    }

    /// <summary>Judges sentences.</summary>
    /// <param name="model">What judges.</param>
    /// <param name="rows">The sentences, with what they mean.</param>
    /// <param name="confidence">How sure it is of a verdict.</param>
    public static IReadOnlyList<Judged> Judge(IntentModel model, IEnumerable<(string Label, string Text)> rows, Func<Verdict, double> confidence) =>
        [.. rows.Select(r => (r.Label, Verdict: model.Judge(Words(r.Text)))).Select(j => new Judged(j.Label, j.Verdict.Top, confidence(j.Verdict)))];

    private static IReadOnlyList<string> Words(string text) => [.. WordReader.Read(text).Select(w => w.Text).Where(w => w != ",").Select(w => char.IsAsciiDigit(w[0]) ? $"#{w.Length}" : w)];
}
