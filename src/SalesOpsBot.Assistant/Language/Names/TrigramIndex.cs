using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>Finds the words nearest to a misspelt one without comparing it to all of them.</summary>
internal sealed class TrigramIndex
{
    private readonly string[] _words;
    private readonly Dictionary<int, List<int>> _postings = [];

    public TrigramIndex(IEnumerable<string> words)
    {
        _words = [.. words.Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var gram in Grams(_words[i]))
            {
                if (!_postings.TryGetValue(gram, out var list)) _postings[gram] = list = [];
                if (list is not [.., var last] || last != i) list.Add(i);
            }
        }
    }

    /// <summary>How many changes a word of some length may be away and still be the same word: one from four letters on, two from nine.</summary>
    public static int Allowed(int length) => length < 4 ? 0 : length < 9 ? 1 : 2;

    /// <summary>The words that are nearest, if any are near enough; all at the same distance.</summary>
    /// <param name="word">The misspelt word.</param>
    /// <param name="allowed">How many changes are allowed; as <see cref="Allowed"/> where left out.</param>
    public (IReadOnlyList<string> Words, int Distance) Nearest(string word, int? allowed = null) => Nearest(word, allowed ?? Allowed(word.Length));

    private (IReadOnlyList<string> Words, int Distance) Nearest(string word, int allowed)
    {
        if (allowed == 0) return ([], int.MaxValue);
        var (found, best) = (new List<string>(), int.MaxValue);
        var seen = new HashSet<int>();
        foreach (var gram in Grams(word))
        {
            if (!_postings.TryGetValue(gram, out var list)) continue;
            foreach (var i in list)
            {
                var candidate = _words[i];
                if (Math.Abs(candidate.Length - word.Length) > allowed || candidate.Length < 3 || !seen.Add(i)) continue;
                var distance = EditDistance.Between(word, candidate);
                if (distance > allowed || distance > best) continue;
                if (distance < best) found.Clear();
                best = distance;
                found.Add(candidate);
            }
        }

        return (found, best);
    }

    // Two letters at the edges and three inside: a swap or a change in a short word leaves at least one of them whole.
    private static IEnumerable<int> Grams(string word)
    {
        yield return Pack('^', word[0], '\0');
        yield return Pack(word[^1], '$', '\0');
        for (var i = 0; i + 1 < word.Length; i++) yield return Pack(word[i], word[i + 1], i + 2 < word.Length ? word[i + 2] : '$');
    }

    private static int Pack(char a, char b, char c) => ((a & 0x3ff) << 20) | ((b & 0x3ff) << 10) | (c & 0x3ff);
}
