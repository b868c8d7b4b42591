namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>The measures that classifiers of intents are compared by.</summary>
internal static class Measures
{
    /// <summary>The share of sentences with a meaning that was told, however surely.</summary>
    public static double Accuracy(IReadOnlyCollection<Judged> judged) => Share(judged.Where(j => j.IsInside), j => j.Label == j.Expected);

    /// <summary>The share of what is outside that falls below the confidence at which so much of the inside is kept.</summary>
    public static double OutsideRecall(IReadOnlyCollection<Judged> judged, double kept = 0.95)
    {
        var inside = judged.Where(j => j.IsInside).Select(j => j.Confidence).Order().ToList();
        return inside.Count == 0 ? 0 : Rejected(judged, inside[(int)(inside.Count * (1 - kept))]);
    }

    /// <summary>The confidence at which most sentences are judged right, those from outside by falling below it.</summary>
    public static double BestThreshold(IReadOnlyCollection<Judged> judged)
    {
        // From the surest down: each sentence that rises above the threshold gains or loses one.
        var (right, most, best) = (judged.Count(j => !j.IsInside), 0, 1.0);
        foreach (var j in judged.OrderByDescending(j => j.Confidence))
        {
            right += j.IsInside ? j.Label == j.Expected ? 1 : 0 : -1;
            if (right > most) (most, best) = (right, j.Confidence);
        }

        return best;
    }

    /// <summary>The share of sentences with a meaning that was told at a threshold; a rejected one is wrong.</summary>
    public static double AccuracyAt(IReadOnlyCollection<Judged> judged, double threshold) =>
        Share(judged.Where(j => j.IsInside), j => j.Label == j.Expected && j.Confidence >= threshold);

    /// <summary>The share of what is outside that falls below a threshold.</summary>
    public static double Rejected(IReadOnlyCollection<Judged> judged, double threshold) => Share(judged.Where(j => !j.IsInside), j => j.Confidence < threshold);

    private static double Share(IEnumerable<Judged> judged, Func<Judged, bool> holds)
    {
        var (count, held) = (0, 0);
        foreach (var j in judged)
        {
            count++;
            if (holds(j)) held++;
        }

        return count == 0 ? 0 : held / (double)count;
    }
}
