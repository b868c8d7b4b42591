using System.Numerics.Tensors;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>One weight for each feature and class. The weights of a feature lie together, so that all classes are scored at once.</summary>
internal sealed class LinearModel(int features, int classes)
{
    private readonly float[] _weights = new float[(features + 1) * classes];

    public int Features => features;

    public int Classes => classes;

    /// <summary>The scores of all classes.</summary>
    public void Score(SparseVector sentence, Span<float> scores)
    {
        Row(features).CopyTo(scores);
        for (var i = 0; i < sentence.Features.Length; i++) TensorPrimitives.MultiplyAdd(Row(sentence.Features[i]), sentence.Values[i], scores, scores);
    }

    /// <summary>Moves the weights of a sentence's features, and the bias, by a step for each class.</summary>
    public void Move(SparseVector sentence, ReadOnlySpan<float> steps)
    {
        TensorPrimitives.Add(Row(features), steps, Row(features));
        for (var i = 0; i < sentence.Features.Length; i++) TensorPrimitives.MultiplyAdd(steps, sentence.Values[i], Row(sentence.Features[i]), Row(sentence.Features[i]));
    }

    /// <summary>Shrinks every weight.</summary>
    public void Scale(float by) => TensorPrimitives.Multiply(_weights, by, _weights);

    // Half precision halves the file and changes no verdict: weights differ by far more than their last digits.
    public void Save(BinaryWriter file)
    {
        file.Write(features);
        file.Write(classes);
        foreach (var weight in _weights) file.Write((Half)weight);
    }

    public static LinearModel Load(BinaryReader file)
    {
        var model = new LinearModel(file.ReadInt32(), file.ReadInt32());
        foreach (ref var weight in model._weights.AsSpan()) weight = (float)file.ReadHalf();
        return model;
    }

    private Span<float> Row(int feature) => _weights.AsSpan(feature * classes, classes);
}
