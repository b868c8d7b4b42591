namespace SalesOpsBot.Sales.Names;

/// <summary>Finds what words name: the same name, part of it, or nearly it (typing errors), never by guessing between two.</summary>
public static class NameFinder
{
    private const double Near = 0.55;
    private const double Sure = 0.80;
    private const double Margin = 0.08;

    /// <summary>Looks through a list.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="items">What may be meant.</param>
    /// <param name="names">The names of one, some of which may be missing.</param>
    public static NameMatch<T> Find<T>(string words, IEnumerable<T> items, params ReadOnlySpan<Func<T, string?>> names)
    {
        var (said, found) = (Words(words), new List<(T Item, double Score)>());
        foreach (var item in items)
        {
            var best = 0.0;
            foreach (var name in names) best = Math.Max(best, name(item) is { } text ? Nearness(said, Words(text)) : 0);
            if (best >= Near) found.Add((item, best));
        }

        found.Sort((a, b) => b.Score.CompareTo(a.Score));
        return new([.. found.Select(f => f.Item)], IsCertain(found.Count > 0 ? found[0].Score : 0, found.Count > 1 ? found[1].Score : 0));
    }

    /// <summary>How near words come to a name, 0 to 1: 1 is the same without regard to case and spaces, 0.9 whole words of it, below that by letters.</summary>
    public static double Nearness(string words, string name) => Nearness(Words(words), Words(name));

    private static double Nearness(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var (joinedA, joinedB) = (string.Concat(a), string.Concat(b));
        if (joinedA == joinedB) return 1;
        if (Array.TrueForAll(a, word => b.Contains(word))) return 0.90 + (0.05 * a.Length / b.Length);
        var whole = Likeness(joinedA, joinedB);
        var parts = a.Average(word => b.Max(other => Likeness(word, other))) * 0.95;
        return Math.Max(whole, parts);
    }

    private static bool IsCertain(double best, double second) => best >= Sure && (best - second >= Margin || (best == 1 && second < 1));

    private static string[] Words(string text) => string.Create(text.Length, text, static (letters, given) =>
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = char.IsLetterOrDigit(given[i]) ? char.ToLowerInvariant(given[i]) : ' ';
    }).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Likeness(string a, string b) => 1 - ((double)EditDistance.Between(a, b) / Math.Max(a.Length, b.Length));
}
