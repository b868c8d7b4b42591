using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>What the things that people speak of are called, by the names of the arguments that take them: <c>deal</c>, <c>rep</c> …</summary>
internal static class Nouns
{
    private static readonly IReadOnlyList<(string Noun, string Kind)> Singular = Lexicon.Phrases("nouns.singular", kind => kind);
    private static readonly IReadOnlyList<(string Noun, string Kind)> Plural = Lexicon.Phrases("nouns.plural", kind => kind);

    private static readonly FrozenDictionary<string, string> KindsOfOne = Kinds(Singular);
    private static readonly FrozenDictionary<string, string> KindsOfSeveral = Kinds(Plural);
    private static readonly FrozenDictionary<string, FrozenSet<string>> NounsOfOne = ByKind(Singular);
    private static readonly FrozenDictionary<string, FrozenSet<string>> NounsOfSeveral = ByKind(Plural);

    /// <summary>The words for one of a kind.</summary>
    public static FrozenSet<string> One(string kind) => NounsOfOne[kind];

    /// <summary>The words for several of a kind.</summary>
    public static FrozenSet<string> Several(string kind) => NounsOfSeveral[kind];

    /// <summary>The usual word for one of a kind.</summary>
    public static string Usual(string kind) => Singular.First(noun => noun.Kind == kind).Noun;

    /// <summary>The usual word for several of a kind.</summary>
    public static string UsualOfSeveral(string kind) => Plural.First(noun => noun.Kind == kind).Noun;

    /// <summary>What kind a word for one of them says.</summary>
    public static string? Kind(string? word) => word is not null && KindsOfOne.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether a word says of what kind something is, in the singular or the plural.</summary>
    public static bool IsOne(string? word) => word is not null && (KindsOfOne.ContainsKey(word) || KindsOfSeveral.ContainsKey(word));

    private static FrozenDictionary<string, string> Kinds(IReadOnlyList<(string Noun, string Kind)> nouns) => nouns.ToFrozenDictionary(noun => noun.Noun, noun => noun.Kind, StringComparer.Ordinal);

    private static FrozenDictionary<string, FrozenSet<string>> ByKind(IReadOnlyList<(string Noun, string Kind)> nouns) =>
        nouns.GroupBy(noun => noun.Kind).ToFrozenDictionary(group => group.Key, group => group.Select(noun => noun.Noun).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
