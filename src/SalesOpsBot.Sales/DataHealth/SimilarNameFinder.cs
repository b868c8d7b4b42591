using System.Globalization;
using System.Text;

namespace SalesOpsBot.Sales.DataHealth;

/// <summary>
/// Finds names that may mean the same company: the same but for case, accents, marks and legal form, or by most of their letters in threes. Each name is
/// held against its neighbours in alphabetical order, read forwards and backwards, so that the work grows with the names and not with their square. Pure.
/// </summary>
public static class SimilarNameFinder
{
    private const int Neighbours = 8;
    private const double Alike = 0.75;

    private static readonly HashSet<string> LegalForms =
    [
        "inc", "incorporated", "ltd", "limited", "llc", "llp", "lp", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "kg", "sa", "sas", "sarl", "srl", "spa",
        "bv", "nv", "oy", "ab", "as", "aps", "pty", "pte", "spzoo", "sp", "zoo", "the", "and", "group", "holding", "holdings",
    ];

    /// <summary>Pairs of names, those that are the same first; each pair once, in the order of the list.</summary>
    public static IReadOnlyList<(T First, T Second)> Find<T>(IReadOnlyList<T> items, Func<T, string> nameOf)
    {
        var keys = items.Select(item => Key(nameOf(item))).ToList();
        var pairs = new Dictionary<(int, int), double>();
        Compare(keys, [.. Enumerable.Range(0, items.Count).OrderBy(i => keys[i], StringComparer.Ordinal)], pairs);
        Compare(keys, [.. Enumerable.Range(0, items.Count).OrderBy(i => Reversed(keys[i]), StringComparer.Ordinal)], pairs);
        return [.. pairs.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Select(p => (items[p.Key.Item1], items[p.Key.Item2]))];
    }

    /// <summary>How alike two names are, 0 to 1: 1 is the same but for spelling and legal form. Names with other numbers are not alike.</summary>
    public static double Likeness(string first, string second) => LikenessOfKeys(Key(first), Key(second));

    private static void Compare(List<string> keys, List<int> order, Dictionary<(int, int), double> pairs)
    {
        for (var at = 0; at < order.Count; at++)
        {
            for (var next = at + 1; next < order.Count && next <= at + Neighbours; next++)
            {
                var (a, b) = (Math.Min(order[at], order[next]), Math.Max(order[at], order[next]));
                if (pairs.ContainsKey((a, b))) continue;
                var likeness = LikenessOfKeys(keys[a], keys[b]);
                if (likeness >= Alike) pairs[(a, b)] = likeness;
            }
        }
    }

    private static double LikenessOfKeys(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0 || !Digits(a).SequenceEqual(Digits(b))) return 0;
        if (a == b) return 1;
        var (left, right) = (Threes(a), Threes(b));
        return 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }

    /// <summary>Letters and digits in lower case, without accents and legal form; the whole name where nothing would be left.</summary>
    private static string Key(string name)
    {
        var plain = new string([.. name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '.' or '\'' or '’' ? '\0' : ' ')]);
        var words = plain.Replace("\0", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(w => !LegalForms.Contains(w)).ToList();
        return string.Concat(own.Count > 0 ? own : [.. words]);
    }

    private static HashSet<string> Threes(string key)
    {
        var padded = $"  {key} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3))];
    }

    private static IEnumerable<char> Digits(string key) => key.Where(char.IsDigit);

    private static string Reversed(string key) => new([.. key.Reverse()]);
}
