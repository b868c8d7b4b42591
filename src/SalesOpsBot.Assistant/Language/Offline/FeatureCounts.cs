using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Counts what a sentence is made of: stems, pairs of stems, and runs of two to five letters. Features are 64-bit hashes, so no text is copied.</summary>
internal sealed class FeatureCounts
{
    private const int ShortestGram = 2;
    private const int LongestGram = 5;
    private const int LongestWord = 40;

    /// <summary>Stems, pairs, runs of letters.</summary>
    public const int Blocks = 3;

    private readonly Dictionary<ulong, int>[] _counts = [[], [], []];

    /// <summary>The features of a block with how often each occurs.</summary>
    public IReadOnlyDictionary<ulong, int> this[int block] => _counts[block];

    public static FeatureCounts Of(IReadOnlyList<string> words)
    {
        var counts = new FeatureCounts();
        var before = Hash(0, "^");
        foreach (var word in words)
        {
            var stem = Hash(0, Stemmer.Stem(word));
            counts.Add(0, stem);
            counts.Add(1, Pair(before, stem));
            if (word[0] != '<') counts.AddGrams(word);
            before = stem;
        }

        counts.Add(1, Pair(before, Hash(0, "$")));
        return counts;
    }

    private void AddGrams(string word)
    {
        Span<char> edged = stackalloc char[LongestWord + 2];
        var length = Math.Min(word.Length, LongestWord);
        edged[0] = '^';
        word.AsSpan(0, length).CopyTo(edged[1..]);
        edged[length + 1] = '$';
        edged = edged[..(length + 2)];
        for (var size = ShortestGram; size <= LongestGram; size++)
            for (var at = 0; at + size <= edged.Length; at++) Add(2, Hash(2, edged.Slice(at, size)));
    }

    private void Add(int block, ulong feature) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts[block], feature, out _)++;

    private static ulong Pair(ulong a, ulong b) => unchecked((a * 0x9E3779B97F4A7C15UL) ^ (b + 0x7F4A7C15UL));

    // FNV-1a; string.GetHashCode differs from start to start and could not be kept in a file.
    private static ulong Hash(byte block, ReadOnlySpan<char> text)
    {
        var hash = unchecked(14695981039346656037UL ^ block) * 1;
        foreach (var c in text) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
