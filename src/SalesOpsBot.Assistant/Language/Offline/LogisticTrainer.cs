using System.Numerics.Tensors;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Multinomial logistic regression by stochastic gradient descent with a rate that falls along a cosine.</summary>
internal static class LogisticTrainer
{
    private const int Sweeps = 12;
    private const double Rate = 2;
    private const double Cost = 30;

    public static LinearModel Train(IReadOnlyList<SparseVector> sentences, IReadOnlyList<int> labels, int features, int classes)
    {
        var model = new LinearModel(features, classes);
        var weights = ClassWeights(labels, classes);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(2);
        var steps = new float[classes];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            random.Shuffle(order);
            for (var n = 0; n < order.Length; n++)
            {
                var i = order[n];
                var rate = Rate * 0.5 * (1 + Math.Cos(Math.PI * (sweep + (n / (double)order.Length)) / Sweeps));
                model.Score(sentences[i], steps);
                Softmax.Apply(steps, 1);
                steps[labels[i]] -= 1;
                TensorPrimitives.Multiply(steps, (float)(-rate * weights[labels[i]]), steps);
                model.Move(sentences[i], steps);
            }

            var mean = Rate * 0.5 * (1 + Math.Cos(Math.PI * (sweep + 0.5) / Sweeps));
            model.Scale((float)(1 - (mean / Cost)));
        }

        return model;
    }

    private static double[] ClassWeights(IReadOnlyList<int> labels, int classes)
    {
        var counts = new int[classes];
        foreach (var label in labels) counts[label]++;
        var mean = labels.Count / (double)classes;
        return Array.ConvertAll(counts, own => Math.Sqrt(mean / Math.Max(own, 1)));
    }
}
