namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>The classifier on public corpora, beside node-nlp and the floor that each is held to. The files are not ours to ship.</summary>
internal static class PublicCorpora
{
    /// <summary>The environment variable that names the folder with <c>unified</c> and <c>recognizers</c> in it.</summary>
    public const string Variable = "SALESOPSBOT_CORPORA";

    private static readonly (string Name, string[] Tasks, double Floor)[] Plain =
    [
        ("BANKING77, 10 of each", ["banking_10"], 0.77),
        ("CLINC150, 10 of each", ["clinc_10"], 0.82),
        ("HINT3 SOFMattress", ["hint3_sofmattress"], 0.75),
        ("HINT3 Curekart", ["hint3_curekart"], 0.835),
        ("HINT3 Powerplay11", ["hint3_powerplay11"], 0.62),
        ("Braun 2017, all three", ["braun_chatbot", "braun_askubuntu", "braun_webapplications"], 0.925),
    ];

    private static readonly string[] FortyFive = ["c45far_1", "c45far_2", "c45far_3"];

    /// <summary>The folder of them, where there is one.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, "unified")) ? folder : null;

    /// <summary>Measures all of them.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        if (Folder is not { } root)
        {
            await output.WriteLineAsync($"\nPublic corpora: left out, {Variable} does not name the folder that has them.");
            return;
        }

        var folder = Path.Combine(root, "unified");
        await output.WriteLineAsync("\nPublic corpora (the classifier alone)         ours    floor   node-nlp");
        var names = FortyFive.Concat(Plain.SelectMany(p => p.Tasks)).ToList();
        var peer = (await Peer.Peer.AskAsync([.. names.Select(n => IntentTask.Read(folder, n))]))?.Zip(names).ToDictionary(p => p.Second, p => p.First.Judged);
        await FortyFiveAsync(folder, peer, output);
        foreach (var (name, tasks, floor) in Plain)
        {
            var judged = tasks.SelectMany(task => Judge(IntentTask.Read(folder, task))).ToList();
            await LineAsync(output, name, Measures.Accuracy(judged), floor, peer is null ? null : Measures.Accuracy([.. tasks.SelectMany(t => peer[t])]));
        }

        await ClincAsync(folder, output);
        await RecognizerSpecs.RunAsync(root, output);
    }

    // Three draws of 45 intents with 25 sentences each: our own size.
    private static async Task FortyFiveAsync(string folder, Dictionary<string, IReadOnlyList<Judged>>? peer, TextWriter output)
    {
        var judged = FortyFive.Select(task => Judge(IntentTask.Read(folder, task))).ToList();
        var others = peer is null ? null : FortyFive.Select(task => peer[task]).ToList();
        await LineAsync(output, "45 of CLINC150, 25 of each: in scope", judged.Average(Measures.Accuracy), 0.94, others?.Average(Measures.Accuracy));
        await LineAsync(output, "  outside told at 95% kept", judged.Average(j => Measures.OutsideRecall(j)), 0.85, others?.Average(o => Measures.OutsideRecall(o)));
    }

    // The threshold is chosen on the validation rows, as the corpus prescribes.
    private static async Task ClincAsync(string folder, TextWriter output)
    {
        var task = IntentTask.Read(folder, "clinc_full");
        var model = task.Learn(out var took);
        var threshold = Measures.BestThreshold(IntentTask.Judge(model, IntentTask.Rows(folder, "clinc_full.valid.tsv"), v => v.Confidence));
        var judged = IntentTask.Judge(model, task.Test, v => v.Confidence);
        await LineAsync(output, "CLINC150, full, by threshold: in scope", Measures.AccuracyAt(judged, threshold), 0.92, null);
        await LineAsync(output, "  outside told", Measures.Rejected(judged, threshold), 0.60, null);
        await output.WriteLineAsync(FormattableString.Invariant($"  {task.Train.Count} sentences learnt in {took.TotalSeconds:F1} s"));
    }

    // Whether a sentence is meant for it at all is the rejector's to say.
    private static IReadOnlyList<Judged> Judge(IntentTask task) => IntentTask.Judge(task.Learn(out _), task.Test, v => v.Inside);

    private static Task LineAsync(TextWriter output, string name, double ours, double floor, double? peer) =>
        output.WriteLineAsync(FormattableString.Invariant($"{name,-44} {ours,7:P1} {floor,7:P1} {peer,8:P1}{(ours < floor ? "   below the floor" : "")}"));
}
