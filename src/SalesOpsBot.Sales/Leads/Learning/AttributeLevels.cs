namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>
/// The levels that the values of one attribute fall into: each frequent word one, rare words together, numbers in bands with about as many leads each,
/// and one for not known. A value never seen belongs to no level.
/// </summary>
internal sealed class AttributeLevels : ILevels
{
    private const int Bands = 12;
    private const int LeastSeen = 5;
    private const int MostWords = 100;
    private const string Rare = "something rare";
    private const string Unknown = "not known";

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly double[] _cuts;
    private readonly List<string> _names = [];

    private AttributeLevels(string attribute, IReadOnlyList<AttributeValue> values)
    {
        Title = attribute;
        _names.Add(Unknown);
        _cuts = Cuts(values);
        if (_cuts.Length > 0) _names.AddRange(Enumerable.Range(0, _cuts.Length + 1).Select(Band));
        AddWords(values);
    }

    /// <summary>The attribute's name.</summary>
    public string Title { get; }

    /// <summary>Number of levels.</summary>
    public int Count => _names.Count;

    /// <summary>The levels of an attribute over all examples.</summary>
    public static AttributeLevels Of(string attribute, IEnumerable<LearningExample> examples) =>
        new(attribute, [.. examples.Where(e => e.Attributes.ContainsKey(attribute)).Select(e => e.Attributes[attribute])]);

    /// <summary>A level in words.</summary>
    public string Name(int level) => _names[level];

    /// <summary>The level of a lead's value, or -1 where nothing like it was ever seen.</summary>
    public int LevelOf(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        if (!attributes.TryGetValue(Title, out var value)) return 0;
        if (value.Number is { } number) return _cuts.Length == 0 ? -1 : 1 + BandOf(number);
        return _words.TryGetValue(value.Text ?? "", out var level) ? level : -1;
    }

    private int BandOf(double number)
    {
        var found = Array.BinarySearch(_cuts, number);
        return found >= 0 ? found : ~found;
    }

    private string Band(int band)
    {
        var (low, high) = (band == 0 ? (double?)null : _cuts[band - 1], band == _cuts.Length ? (double?)null : _cuts[band]);
        return (low, high) switch
        {
            (null, { } to) => Say($"up to {to:0.##}"),
            ({ } from, null) => Say($"over {from:0.##}"),
            var (from, to) => Say($"over {from:0.##} to {to:0.##}"),
        };
    }

    /// <summary>The upper ends of all bands but the last.</summary>
    private static double[] Cuts(IReadOnlyList<AttributeValue> values)
    {
        var numbers = values.Select(v => v.Number).OfType<double>().Order().ToArray();
        if (numbers.Length == 0) return [];
        return [.. Enumerable.Range(1, Bands - 1).Select(i => numbers[(long)numbers.Length * i / Bands]).Distinct().DefaultIfEmpty(numbers[0])];
    }

    private void AddWords(IReadOnlyList<AttributeValue> values)
    {
        var byWord = values.Where(v => v.Text is not null).GroupBy(v => v.Text!, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var word in byWord.Where(g => g.Count() >= LeastSeen).Take(MostWords)) _names.Add(AddWord(word.Key, _names.Count));
        var rare = byWord.Where(g => !_words.ContainsKey(g.Key)).ToList();
        if (rare.Count == 0) return;
        foreach (var word in rare) _words[word.Key] = _names.Count;
        _names.Add(Rare);
    }

    private string AddWord(string word, int level)
    {
        _words[word] = level;
        return word;
    }
}
