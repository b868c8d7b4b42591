namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>
/// Trains an <see cref="IntentModel"/>. Four rehearsals leave out a quarter of the sentences and, at the same time, a quarter of the intents: the first
/// show how sure the models may be of sentences they have not seen (the temperatures), the second what sentences outside of everything look like (the
/// rejector), without a single outside example.
/// </summary>
internal static class IntentTrainer
{
    private const int Rehearsals = 4;

    // Two of the four show enough, and each costs half a training.
    private const int Held = 2;

    // So many sentences show as well as all how sure the models may be.
    private const int Judged = 4000;

    /// <param name="examples">Sentences with their labels; at least two labels.</param>
    public static IntentModel Train(IReadOnlyList<(string Label, IReadOnlyList<string> Words)> examples)
    {
        string[] labels = [.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)];
        var counts = examples.Select(e => FeatureCounts.Of(e.Words)).ToList();
        var wanted = examples.Select(e => Array.IndexOf(labels, e.Label)).ToList();
        var folds = Folds(wanted, labels.Length);

        var rehearsed = new Rehearsal[Held];
        Parallel.For(0, Held, r => rehearsed[r] = Rehearse(r, counts, wanted, folds, labels.Length));
        var known = rehearsed.SelectMany(r => r.Known).ToList();
        var machineTemperature = Softmax.FitTemperature([.. known.Select(k => (k.Machine, k.Label))]);
        var regressionTemperature = Softmax.FitTemperature([.. known.Select(k => (k.Regression, k.Label))]);
        var signs = rehearsed.SelectMany(r => r.Known.Select(s => (Signs(s), true)).Concat(r.Strange.Select(s => (Signs(s), false)))).ToList();

        var (space, sentences, machine, regression) = Fit(counts, wanted, labels.Length);
        return new(labels, space, machine, regression, machineTemperature, regressionTemperature, new(sentences, space.Count), Rejector.Train(signs));

        double[] Signs(Seen seen)
        {
            var found = new double[Rejector.Signs];
            IntentModel.Signs(seen.Machine, seen.Regression, seen.Nearness, seen.KnownShare, machineTemperature, regressionTemperature, found);
            return found;
        }
    }

    private static Rehearsal Rehearse(int r, List<FeatureCounts> counts, List<int> wanted, int[] folds, int classes)
    {
        // The classes left out keep their number, so that scores line up; nothing of them is learnt.
        var kept = Enumerable.Range(0, counts.Count).Where(i => folds[i] != r && wanted[i] % Rehearsals != r).ToList();
        int[] known = [.. Enumerable.Range(0, classes).Where(k => k % Rehearsals != r)];
        if (kept.Count == 0 || known.Length == 0) return new([], []);
        var labels = kept.Select(i => Array.IndexOf(known, wanted[i])).ToList();
        var (space, sentences, machine, regression) = Fit([.. kept.Select(i => counts[i])], labels, known.Length);
        var nearest = new NearestSentences(sentences, space.Count);
        var rehearsal = new Rehearsal([], []);
        for (var i = 0; i < counts.Count; i += 1 + (counts.Count / Judged))
        {
            var strange = wanted[i] % Rehearsals == r;
            if (!strange && folds[i] != r) continue;
            var vector = space.Vector(counts[i]);
            var (first, second) = (new float[known.Length], new float[known.Length]);
            machine.Score(vector, first);
            regression.Score(vector, second);
            var seen = new Seen(first, second, Array.IndexOf(known, wanted[i]), nearest.Nearness(vector), vector.KnownShare);
            (strange ? rehearsal.Strange : rehearsal.Known).Add(seen);
        }

        return rehearsal;
    }

    private static (FeatureSpace Space, List<SparseVector> Sentences, LinearModel Machine, LinearModel Regression) Fit(List<FeatureCounts> counts, List<int> labels, int classes)
    {
        var space = FeatureSpace.Learn(counts);
        var sentences = counts.Select(space.Vector).ToList();
        LinearModel? machine = null, regression = null;
        Parallel.Invoke(
            () => machine = SupportVectorTrainer.Train(sentences, labels, space.Count, classes),
            () => regression = LogisticTrainer.Train(sentences, labels, space.Count, classes));
        return (space, sentences, machine!, regression!);
    }

    // Every label's sentences are dealt out in turn, in a shuffled order that is always the same.
    private static int[] Folds(List<int> wanted, int classes)
    {
        var folds = new int[wanted.Count];
        var order = Enumerable.Range(0, wanted.Count).ToArray();
        new Random(3).Shuffle(order);
        var dealt = new int[classes];
        foreach (var i in order) folds[i] = dealt[wanted[i]]++ % Rehearsals;
        return folds;
    }

    private sealed record Seen(float[] Machine, float[] Regression, int Label, float Nearness, float KnownShare);

    private sealed record Rehearsal(List<Seen> Known, List<Seen> Strange);
}
