using System.Numerics.Tensors;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Scores as probabilities.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into probabilities in place.</summary>
    /// <param name="scores">One for each class.</param>
    /// <param name="temperature">Above one flattens, below one sharpens.</param>
    public static void Apply(Span<float> scores, double temperature)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max(scores), scores);
        TensorPrimitives.Divide(scores, (float)temperature, scores);
        TensorPrimitives.Exp(scores, scores);
        TensorPrimitives.Divide(scores, TensorPrimitives.Sum<float>(scores), scores);
    }

    /// <summary>The temperature at which the probabilities of the right classes are highest.</summary>
    /// <param name="scored">Scores of sentences that the model has not seen, each with its right class.</param>
    public static double FitTemperature(IReadOnlyList<(float[] Scores, int Label)> scored)
    {
        var (low, high) = (Math.Log(0.02), Math.Log(20));
        const double Golden = 0.6180339887498949;
        for (var step = 0; step < 40; step++)
        {
            var (a, b) = (high - (Golden * (high - low)), low + (Golden * (high - low)));
            if (Loss(scored, Math.Exp(a)) < Loss(scored, Math.Exp(b))) high = b;
            else low = a;
        }

        return Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<(float[] Scores, int Label)> scored, double temperature)
    {
        var loss = 0.0;
        foreach (var (scores, label) in scored)
        {
            var probabilities = scores.ToArray();
            Apply(probabilities, temperature);
            loss -= Math.Log(Math.Max(probabilities[label], 1e-12));
        }

        return loss;
    }
}
