using System.Runtime.InteropServices;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Turns words into numbers: TF-IDF in each block of features, each block at a length of its own, the whole at length one.</summary>
internal sealed class FeatureSpace
{
    private static readonly float[] BlockWeights = [0.7f, 0.6f, 1.5f];

    // Among many sentences a pair or a run of letters that only one of them has tells nothing about others; among few it may.
    private const int Many = 5000;
    private static readonly int[] Fewest = [1, 2, 2];

    private readonly Dictionary<ulong, int> _ids;
    private readonly float[] _idf;
    private readonly float _unknownIdf;

    private FeatureSpace(Dictionary<ulong, int> ids, float[] idf, float unknownIdf) => (_ids, _idf, _unknownIdf) = (ids, idf, unknownIdf);

    /// <summary>How many features are known.</summary>
    public int Count => _idf.Length;

    /// <summary>Learns which features there are and how telling each is.</summary>
    public static FeatureSpace Learn(IReadOnlyList<FeatureCounts> sentences)
    {
        var ids = new Dictionary<ulong, int>();
        var idf = new List<float>();
        for (var block = 0; block < FeatureCounts.Blocks; block++)
        {
            var frequencies = new Dictionary<ulong, int>();
            foreach (var sentence in sentences)
                foreach (var feature in sentence[block].Keys) CollectionsMarshal.GetValueRefOrAddDefault(frequencies, feature, out _)++;
            foreach (var (feature, frequency) in frequencies)
                if ((frequency >= Fewest[block] || sentences.Count < Many) && ids.TryAdd(feature, idf.Count)) idf.Add(Idf(sentences.Count, frequency));
        }

        return new(ids, [.. idf], Idf(sentences.Count, 0));
    }

    /// <summary>A sentence's vector.</summary>
    public SparseVector Vector(FeatureCounts counts)
    {
        var found = new List<(int Feature, float Value)>();
        for (var block = 0; block < FeatureCounts.Blocks; block++)
        {
            var (first, sum) = (found.Count, 0f);
            foreach (var (feature, count) in counts[block])
            {
                if (!_ids.TryGetValue(feature, out var id)) continue;
                var value = (1 + MathF.Log(count)) * _idf[id];
                sum += value * value;
                found.Add((id, value));
            }

            var scale = sum > 0 ? BlockWeights[block] / MathF.Sqrt(sum) : 0;
            for (var i = first; i < found.Count; i++) found[i] = (found[i].Feature, found[i].Value * scale);
        }

        found.Sort((a, b) => a.Feature.CompareTo(b.Feature));
        var length = MathF.Sqrt(found.Sum(f => f.Value * f.Value));
        return new([.. found.Select(f => f.Feature)], [.. found.Select(f => f.Value / Math.Max(length, 1e-9f))], KnownShare(counts));
    }

    public void Save(BinaryWriter file)
    {
        file.Write(_idf.Length);
        file.Write(_unknownIdf);
        foreach (var (feature, id) in _ids.OrderBy(pair => pair.Value))
        {
            file.Write(feature);
            file.Write(_idf[id]);
        }
    }

    public static FeatureSpace Load(BinaryReader file)
    {
        var (count, unknownIdf) = (file.ReadInt32(), file.ReadSingle());
        var ids = new Dictionary<ulong, int>(count);
        var idf = new float[count];
        for (var id = 0; id < count; id++)
        {
            ids.Add(file.ReadUInt64(), id);
            idf[id] = file.ReadSingle();
        }

        return new(ids, idf, unknownIdf);
    }

    private float KnownShare(FeatureCounts counts)
    {
        var (known, all) = (0f, 0f);
        foreach (var (stem, count) in counts[0])
        {
            var found = _ids.TryGetValue(stem, out var id);
            var weight = count * (found ? _idf[id] : _unknownIdf);
            all += weight;
            if (found) known += weight;
        }

        return all > 0 ? known / all : 0;
    }

    private static float Idf(int sentences, int frequency) => MathF.Log((1f + sentences) / (1f + frequency)) + 1;
}
