namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>
/// One-against-the-rest support vector machines with squared hinge loss by dual coordinate descent (Hsieh and others, 2008), all classes in one sweep
/// because they share the sentences.
/// </summary>
internal static class SupportVectorTrainer
{
    private const int Sweeps = 10;
    private const double Cost = 1;

    public static LinearModel Train(IReadOnlyList<SparseVector> sentences, IReadOnlyList<int> labels, int features, int classes)
    {
        var model = new LinearModel(features, classes);
        var alphas = new float[sentences.Count * classes];
        var (positive, negative) = Diagonals(labels, classes);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(1);
        var scores = new float[classes];
        var steps = new float[classes];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                model.Score(sentences[i], scores);
                var moved = false;
                for (var k = 0; k < classes; k++)
                {
                    var sign = labels[i] == k ? 1f : -1f;
                    var diagonal = labels[i] == k ? positive[k] : negative[k];
                    ref var alpha = ref alphas[(i * classes) + k];
                    var gradient = (sign * scores[k]) - 1 + (alpha * diagonal);
                    // Sentences have length one, and the bias is one more feature of value one.
                    var next = Math.Max(alpha - (gradient / (2 + diagonal)), 0);
                    steps[k] = (next - alpha) * sign;
                    moved |= steps[k] != 0;
                    alpha = next;
                }

                if (moved) model.Move(sentences[i], steps);
            }
        }

        return model;
    }

    // A class with few sentences weighs them more, by the root of the odds.
    private static (float[] Positive, float[] Negative) Diagonals(IReadOnlyList<int> labels, int classes)
    {
        var counts = new int[classes];
        foreach (var label in labels) counts[label]++;
        var positive = Array.ConvertAll(counts, own => (float)(0.5 / (Cost * Math.Sqrt((labels.Count - own) / (double)Math.Max(own, 1)))));
        var negative = Array.ConvertAll(counts, _ => (float)(0.5 / Cost));
        return (positive, negative);
    }
}
