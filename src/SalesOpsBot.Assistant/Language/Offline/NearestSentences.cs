using System.Buffers;
using System.Numerics.Tensors;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>How near a sentence comes to the nearest one of training, by the cosine of their vectors.</summary>
internal sealed class NearestSentences
{
    private readonly int _count;

    // The sentences of each feature lie together, from its start to that of the next.
    private readonly int[] _starts;
    private readonly int[] _holders;
    private readonly float[] _values;

    public NearestSentences(IReadOnlyList<SparseVector> sentences, int features)
    {
        _count = sentences.Count;
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

    private NearestSentences(int count, int[] starts, int[] holders, float[] values) => (_count, _starts, _holders, _values) = (count, starts, holders, values);

    /// <summary>0 to 1.</summary>
    public float Nearness(SparseVector sentence)
    {
        if (_count == 0) return 0;
        var rented = ArrayPool<float>.Shared.Rent(_count);
        var sums = rented.AsSpan(0, _count);
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
        file.Write(_count);
        file.Write(_starts.Length);
        for (var feature = 0; feature + 1 < _starts.Length; feature++)
        {
            file.Write7BitEncodedInt(_starts[feature + 1] - _starts[feature]);
            var before = 0;
            for (var at = _starts[feature]; at < _starts[feature + 1]; before = _holders[at++]) file.Write7BitEncodedInt(_holders[at] - before);
        }

        foreach (var value in _values) file.Write((Half)value);
    }

    public static NearestSentences Load(BinaryReader file)
    {
        var count = file.ReadInt32();
        var starts = new int[file.ReadInt32()];
        var holders = new List<int>();
        for (var feature = 0; feature + 1 < starts.Length; feature++)
        {
            starts[feature + 1] = starts[feature] + file.Read7BitEncodedInt();
            for (var before = 0; holders.Count < starts[feature + 1]; before = holders[^1]) holders.Add(before + file.Read7BitEncodedInt());
        }

        var values = new float[holders.Count];
        foreach (ref var value in values.AsSpan()) value = (float)file.ReadHalf();
        return new(count, starts, [.. holders], values);
    }

    private static void Add(ReadOnlySpan<int> holders, ReadOnlySpan<float> values, float by, Span<float> sums)
    {
        for (var i = 0; i < holders.Length; i++) sums[holders[i]] += values[i] * by;
    }
}
