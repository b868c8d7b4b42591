namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>How near a sentence comes to the nearest one of training, by the cosine of their vectors.</summary>
internal sealed class NearestSentences
{
    private readonly List<(int Sentence, float Value)>[] _postings;
    private readonly IReadOnlyList<SparseVector> _sentences;

    public NearestSentences(IReadOnlyList<SparseVector> sentences, int features)
    {
        _sentences = sentences;
        _postings = new List<(int, float)>[features];
        for (var i = 0; i < sentences.Count; i++)
        {
            var vector = sentences[i];
            for (var j = 0; j < vector.Features.Length; j++) (_postings[vector.Features[j]] ??= []).Add((i, vector.Values[j]));
        }
    }

    /// <summary>0 to 1.</summary>
    public float Nearness(SparseVector sentence)
    {
        var sums = System.Buffers.ArrayPool<float>.Shared.Rent(Math.Max(_sentences.Count, 1));
        var near = sums.AsSpan(0, _sentences.Count);
        near.Clear();
        for (var j = 0; j < sentence.Features.Length; j++)
        {
            if (_postings[sentence.Features[j]] is not { } list) continue;
            foreach (var (i, value) in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)) near[i] += value * sentence.Values[j];
        }

        var best = 0f;
        foreach (var sum in near) best = Math.Max(best, sum);
        System.Buffers.ArrayPool<float>.Shared.Return(sums);
        return best;
    }

    public void Save(BinaryWriter file)
    {
        file.Write(_postings.Length);
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
}
