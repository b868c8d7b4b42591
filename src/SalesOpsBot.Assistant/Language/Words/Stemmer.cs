using System.Buffers;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Cuts the endings of words, just enough that singular and plural, and tenses, meet.</summary>
internal static class Stemmer
{
    private const int ShortestWord = 4;
    private const int ShortestStem = 3;
    private const int ShortestOfOthers = 4;

    // Each ending with how many of its letters are cut.
    private static readonly IReadOnlyList<(string Ending, int Cut)> LongPlurals = Lexicon.Phrases("stems.longPlurals", Lexicon.Number);
    private static readonly IReadOnlyList<(string Ending, int Cut)> Tenses = Lexicon.Phrases("stems.tenses", Lexicon.Number);
    private static readonly IReadOnlyList<(string Ending, int Cut)> Adverbs = Lexicon.Phrases("stems.adverbs", Lexicon.Number);

    private static readonly SearchValues<char> Plural = SearchValues.Create(string.Concat(Lexicon.Set("stems.plural")));
    private static readonly SearchValues<char> NotBeforePlural = SearchValues.Create(string.Concat(Lexicon.Set("stems.notBeforePlural")));
    private static readonly SearchValues<char> StaysDouble = SearchValues.Create(string.Concat(Lexicon.Set("stems.staysDouble")));
    private static readonly SearchValues<char> Silent = SearchValues.Create(string.Concat(Lexicon.Set("stems.silent")));

    /// <summary>The stem; a word in brackets stands for a kind and stays as it is.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || word[0] == '<') return word;
        if (Cut(word, LongPlurals, ShortestStem) is var plural and > 0) return word[..^plural];
        if (Plural.Contains(word[^1]) && !NotBeforePlural.Contains(word[^2])) word = word[..^1];
        if (Cut(word, Tenses, ShortestStem) is var tense and > 0) return Undouble(word[..^tense]);
        return Cut(word, Adverbs, ShortestOfOthers) is var adverb and > 0 ? word[..^adverb] : WithoutSilent(word);
    }

    private static int Cut(ReadOnlySpan<char> word, IReadOnlyList<(string Ending, int Cut)> endings, int shortest)
    {
        foreach (var (ending, cut) in endings)
            if (word.Length - cut >= shortest && word.EndsWith(ending)) return cut;
        return 0;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) => stem.Length > ShortestStem && stem[^1] == stem[^2] && !StaysDouble.Contains(stem[^1]) ? stem[..^1] : WithoutSilent(stem);

    private static ReadOnlySpan<char> WithoutSilent(ReadOnlySpan<char> word) => word.Length > ShortestOfOthers && Silent.Contains(word[^1]) ? word[..^1] : word;
}
