using System.Numerics;
using System.Runtime.InteropServices;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>One weight for each feature and class. The weights of a feature lie together, so that all classes are scored at once.</summary>
internal sealed class LinearModel
{
    private readonly float[] _weights;

    public LinearModel(int features, int classes)
    {
        Classes = classes;
        Stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[(features + 1) * Stride];
        Features = features;
    }

    public int Features { get; }

    public int Classes { get; }

    /// <summary>The number of classes, rounded up to whole vectors of the processor.</summary>
    public int Stride { get; }

    /// <summary>The scores of all classes; the span is as long as <see cref="Stride"/>.</summary>
    public void Score(SparseVector sentence, Span<float> scores)
    {
        Row(Features).CopyTo(scores);
        for (var i = 0; i < sentence.Features.Length; i++) AddScaled(Row(sentence.Features[i]), sentence.Values[i], scores);
    }

    /// <summary>Moves the weights of a sentence's features, and the bias, by a step for each class.</summary>
    public void Move(SparseVector sentence, ReadOnlySpan<float> steps)
    {
        AddScaled(steps, 1, Row(Features));
        for (var i = 0; i < sentence.Features.Length; i++) AddScaled(steps, sentence.Values[i], Row(sentence.Features[i]));
    }

    /// <summary>Shrinks every weight.</summary>
    public void Scale(float by)
    {
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan())) vector *= by;
    }

    // Half precision halves the file and changes no verdict: weights differ by far more than their last digits.
    public void Save(BinaryWriter file)
    {
        file.Write(Features);
        file.Write(Classes);
        for (var feature = 0; feature <= Features; feature++)
            foreach (var weight in Row(feature)[..Classes]) file.Write((Half)weight);
    }

    public static LinearModel Load(BinaryReader file)
    {
        var model = new LinearModel(file.ReadInt32(), file.ReadInt32());
        for (var feature = 0; feature <= model.Features; feature++)
            foreach (ref var weight in model.Row(feature)[..model.Classes]) weight = (float)file.ReadHalf();
        return model;
    }

    private Span<float> Row(int feature) => _weights.AsSpan(feature * Stride, Stride);

    private static void AddScaled(ReadOnlySpan<float> from, float by, Span<float> to)
    {
        var source = MemoryMarshal.Cast<float, Vector<float>>(from);
        var target = MemoryMarshal.Cast<float, Vector<float>>(to);
        for (var i = 0; i < target.Length; i++) target[i] += source[i] * by;
    }
}
