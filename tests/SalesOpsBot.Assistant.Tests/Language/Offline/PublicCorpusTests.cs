using System.Diagnostics;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Words;
using Xunit.Abstractions;

namespace SalesOpsBot.Assistant.Tests.Language.Offline;

/// <summary>
/// The classifier on public sentences: 45 intents of CLINC150 with 25 sentences each. The files (label, tab, sentence; <c>oos</c> for what is outside)
/// are not ours to ship: SALESOPSBOT_CORPORA names the folder that has them in <c>unified</c>.
/// </summary>
public sealed class PublicCorpusTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("c45far_1", 0.945, 0.82)]
    [InlineData("c45far_2", 0.925, 0.82)]
    [InlineData("c45far_3", 0.905, 0.80)]
    public void Judge_FortyFiveIntentsOfTwentyFive_TellsThemApartAndRejectsTheRest(string corpus, double accuracyFloor, double outsideFloor)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("SALESOPSBOT_CORPORA") ?? "", "unified");
        Skip.If(!File.Exists(Path.Combine(folder, corpus + ".train.tsv")), "SALESOPSBOT_CORPORA does not name a folder with the public corpora.");

        var watch = Stopwatch.StartNew();
        var model = IntentTrainer.Train(Read(folder, corpus + ".train.tsv"));
        var trained = watch.ElapsedMilliseconds;
        var test = Read(folder, corpus + ".test.tsv");
        watch.Restart();
        var judged = test.Select(t => (t.Label, Verdict: model.Judge(t.Words))).ToList();
        var perSentence = watch.Elapsed.TotalMicroseconds / test.Count;

        var inside = judged.Where(j => j.Label != "oos").ToList();
        var accuracy = inside.Count(j => j.Verdict.Top == j.Label) / (double)inside.Count;
        var threshold = inside.Select(j => j.Verdict.Inside).Order().ElementAt(inside.Count / 20);
        var outside = judged.Where(j => j.Label == "oos").ToList();
        var rejected = outside.Count(j => j.Verdict.Inside < threshold) / (double)outside.Count;
        output.WriteLine($"{corpus}: accuracy {accuracy:P1}, outside recall at 95% kept {rejected:P1}; trained in {trained} ms, {perSentence:F0} µs a sentence");

        Assert.True(accuracy >= accuracyFloor, $"accuracy {accuracy:P1}");
        Assert.True(rejected >= outsideFloor, $"outside recall {rejected:P1}");
    }

    private static List<(string Label, IReadOnlyList<string> Words)> Read(string folder, string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('\t')).Where(parts => parts.Length == 2).Select(parts => (parts[0], Words(parts[1])))];

    private static IReadOnlyList<string> Words(string text) =>
        [.. WordReader.Read(text).Select(w => w.Text).Where(w => w != ",").Select(w => char.IsAsciiDigit(w[0]) ? $"#{w.Length}" : w)];
}
