using System.Buffers;
using System.Numerics.Tensors;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>How near a sentence comes to the nearest one of training, by the cosine of their vectors.</summary>
internal sealed class NearestSentences
{
    private readonly IReadOnlyList<SparseVector> _sentences;

    // The sentences of each feature lie together, from its start to that of the next.
    private readonly int[] _starts;
    private readonly int[] _holders;
    private readonly float[] _values;

    public NearestSentences(IReadOnlyList<SparseVector> sentences, int features)
    {
        _sentences = sentences;
        _starts = new int[features + 1];
        foreach (var sentence in sentences) foreach (var feature in sentence.Features) _starts[feature + 1]++;
        for (var feature = 0; feature < features; feature++) _starts[feature + 1] += _starts[feature];
        (_holders, _values) = (new int[_starts[features]], new float[_starts[features]]);
        var next = _starts.ToArray();
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var j = 0; j < sentences[i].Features.Length; j++)
            {
                var at = next[sentences[i].Features[j]]++;
                (_holders[at], _values[at]) = (i, sentences[i].Values[j]);
            }
        }
    }

    /// <summary>0 to 1.</summary>
    public float Nearness(SparseVector sentence)
    {
        if (_sentences.Count == 0) return 0;
        var rented = ArrayPool<float>.Shared.Rent(_sentences.Count);
        var sums = rented.AsSpan(0, _sentences.Count);
        sums.Clear();
        for (var j = 0; j < sentence.Features.Length; j++)
        {
            var (from, to) = (_starts[sentence.Features[j]], _starts[sentence.Features[j] + 1]);
            Add(_holders.AsSpan(from, to - from), _values.AsSpan(from, to - from), sentence.Values[j], sums);
        }

        var best = TensorPrimitives.Max<float>(sums);
        ArrayPool<float>.Shared.Return(rented);
        return best;
    }

    public void Save(BinaryWriter file)
    {
        file.Write(_starts.Length - 1);
        file.Write(_sentences.Count);
        foreach (var sentence in _sentences)
        {
            file.Write(sentence.Features.Length);
            foreach (var feature in sentence.Features) file.Write(feature);
            foreach (var value in sentence.Values) file.Write((Half)value);
        }
    }

    public static NearestSentences Load(BinaryReader file)
    {
        var features = file.ReadInt32();
        var sentences = new SparseVector[file.ReadInt32()];
        for (var i = 0; i < sentences.Length; i++)
        {
            var ids = new int[file.ReadInt32()];
            for (var j = 0; j < ids.Length; j++) ids[j] = file.ReadInt32();
            var values = new float[ids.Length];
            for (var j = 0; j < ids.Length; j++) values[j] = (float)file.ReadHalf();
            sentences[i] = new(ids, values, 1);
        }

        return new(sentences, features);
    }

    private static void Add(ReadOnlySpan<int> holders, ReadOnlySpan<float> values, float by, Span<float> sums)
    {
        for (var i = 0; i < holders.Length; i++) sums[holders[i]] += values[i] * by;
    }
}
