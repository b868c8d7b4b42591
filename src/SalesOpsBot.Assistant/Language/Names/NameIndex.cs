using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>Every name of the company, ready to be found by its whole, by some of its words, and by words that come near.</summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<OrgChart, ConditionalWeakTable<CompanyNames, NameIndex>> Built = [];

    private static readonly FrozenSet<string> OfRegion = Lexicon.Set("names.ofRegion");

    private readonly Dictionary<string, List<NameEntry>> _byJoined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameEntry>> _byWord = new(StringComparer.Ordinal);
    private readonly TrigramIndex _joined;
    private readonly TrigramIndex _words;

    private NameIndex(OrgChart org, CompanyNames names)
    {
        IEnumerable<NameEntry> entries =
        [
            .. org.People.Select(p => Entry(NameKind.Person, p.Name)),
            .. names.Accounts.Select(n => Entry(NameKind.Account, n)),
            .. names.Products.Select(n => Entry(NameKind.Product, n)),
            .. names.Offices.Select(n => Entry(NameKind.Region, n)),
            .. names.Offices.SelectMany(n => OfRegion.Select(ending => Entry(NameKind.Region, n, n + ending))),
            .. names.Stages.Where(IsOpenStage).Select(n => Entry(NameKind.Stage, n)),
        ];
        foreach (var entry in entries.Where(e => e.Words.Length > 0))
        {
            Add(_byJoined, entry.Joined, entry);
            if (entry.Words.Length > 1) foreach (var word in entry.Words.Distinct()) Add(_byWord, word, entry);
            LongestName = Math.Max(LongestName, entry.Words.Length);
        }

        _joined = new(_byJoined.Keys);
        _words = new(_byWord.Keys);
    }

    /// <summary>How many words the longest name has.</summary>
    public int LongestName { get; }

    /// <summary>The index of a company, built once for each snapshot of its names and people.</summary>
    public static NameIndex Of(OrgChart org, CompanyNames names) =>
        Built.GetValue(org, _ => []).GetValue(names, n => new NameIndex(org, n));

    /// <summary>Whether a word stands in some name.</summary>
    public bool HasWord(string word) => _byWord.ContainsKey(word) || _byJoined.ContainsKey(word);

    /// <summary>Names that are exactly these words, spaces and hyphens aside.</summary>
    public IReadOnlyList<NameEntry> Whole(string joined) => _byJoined.GetValueOrDefault(joined) ?? [];

    /// <summary>Names that are nearly these words, and how far away they are.</summary>
    public (IReadOnlyList<NameEntry> Entries, int Distance) NearlyWhole(string joined)
    {
        var (found, distance) = _joined.Nearest(joined);
        return ([.. found.SelectMany(name => _byJoined[name])], distance);
    }

    /// <summary>Names of several words that hold each of these, and how far away the words are in all.</summary>
    /// <param name="words">Some of a name's words, in any order.</param>
    /// <param name="fuzzy">Whether words that come near count.</param>
    public (IReadOnlyList<NameEntry> Entries, int Distance) Holding(ReadOnlySpan<string> words, bool fuzzy)
    {
        List<NameEntry>? common = null;
        var total = 0;
        foreach (var word in words)
        {
            IEnumerable<NameEntry> holders = _byWord.GetValueOrDefault(word) ?? [];
            if (fuzzy && !_byWord.ContainsKey(word))
            {
                var (near, distance) = _words.Nearest(word);
                if (near.Count == 0) return ([], int.MaxValue);
                total += distance;
                holders = near.SelectMany(n => _byWord[n]).Distinct();
            }

            common = [.. common is null ? holders : common.Intersect(holders)];
            if (common.Count == 0) return ([], int.MaxValue);
        }

        return (common ?? [], total);
    }

    // What is won or lost is a status, said in many more words than the stage's name.
    private static bool IsOpenStage(string stage) =>
        !stage.Contains("won", StringComparison.OrdinalIgnoreCase) && !stage.Contains("lost", StringComparison.OrdinalIgnoreCase);

    private static NameEntry Entry(NameKind kind, string name, string? alias = null) =>
        new(kind, name, [.. WordReader.Read(alias ?? name).Select(w => w.Text).Where(w => char.IsLetterOrDigit(w[0]))]);

    private static void Add(Dictionary<string, List<NameEntry>> map, string key, NameEntry entry)
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        list.Add(entry);
    }
}
