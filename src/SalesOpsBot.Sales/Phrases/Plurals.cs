using System.Collections.Frozen;

namespace SalesOpsBot.Sales.Phrases;

/// <summary>The words for things that are counted, in one language.</summary>
/// <param name="rules">The language's plural categories but "other", each with its condition.</param>
/// <param name="words">The words by category, by the English pair: <c>deal|deals</c>.</param>
public sealed class Plurals(IReadOnlyDictionary<string, PluralRule> rules, IReadOnlyDictionary<string, FrozenDictionary<string, string>> words)
{
    private const string Other = "other";

    /// <summary>English, whose words stand in the program.</summary>
    public static Plurals English { get; } = new(new Dictionary<string, PluralRule>(), new Dictionary<string, FrozenDictionary<string, string>>());

    /// <summary>The key of a pair.</summary>
    public static string Key(string one, string many) => $"{one}|{many}";

    /// <summary>The word for so many; the English one where the language has none.</summary>
    public string Of(long count, string one, string many)
    {
        if (words.Count == 0 || !words.TryGetValue(Key(one, many), out var forms)) return count == 1 ? one : many;
        var category = rules.FirstOrDefault(rule => rule.Value.Holds(count)).Key ?? Other;
        return forms.GetValueOrDefault(category) ?? forms[Other];
    }
}
