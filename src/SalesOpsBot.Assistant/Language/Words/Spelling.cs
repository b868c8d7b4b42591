using System.Buffers;
using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Puts typing errors right against the words that the assistant knows: those of the example sentences and of its recognisers.</summary>
internal sealed class Spelling
{
    private const int ShortestWritten = 3;
    private const int ShortestMeant = 5;

    private static readonly SearchValues<char> Vowels = SearchValues.Create(string.Concat(Lexicon.Set("spelling.vowels")));

    private readonly FrozenSet<string> _known;
    private readonly TrigramIndex _near;
    private readonly FrozenDictionary<string, string> _withoutVowels;

    public Spelling(IEnumerable<string> vocabulary)
    {
        _known = vocabulary.ToFrozenSet(StringComparer.Ordinal);
        _near = new(_known.Where(word => word.Length >= 4));
        // "remind" and "reminder" both begin "rmnd"; only what one word alone is written as can be told.
        _withoutVowels = _known.Where(word => word.Length >= ShortestMeant && word.All(char.IsAsciiLetter))
            .GroupBy(Consonants, StringComparer.Ordinal).Where(g => g.Key.Length >= ShortestWritten && g.Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>Whether the word is one of them.</summary>
    public bool Knows(string word) => _known.Contains(word);

    /// <summary>How many changes lead to the nearest known word; none is near where it is <see cref="int.MaxValue"/>.</summary>
    public int Distance(string word) => _near.Nearest(word).Distance;

    /// <summary>The known word that was meant, or the word itself. The first letter is hardly ever wrong, so it must agree or be swapped with the second.</summary>
    public string Correct(string word)
    {
        if (word.Length < 3 || Knows(word) || !word.All(char.IsAsciiLetter)) return word;
        // "yesss", "nooo", "pleaseee" are said with more voice.
        if (word[^1] == word[^2] && word.TrimEnd(word[^1]) + word[^1] is var calm && Knows(calm)) return calm;
        if (!word.Any(IsVowel) && _withoutVowels.TryGetValue(word, out var spoken)) return spoken;
        // In a word of three letters only a dropped vowel can be told: "rte", "tem".
        var found = word.Length == 3 ? _near.Nearest(word, 1).Words.Where(f => f.Length == 4 && f[^1] == word[^1]) : _near.Nearest(word).Words;
        var meant = found.Where(f => f[0] == word[0] || (f[0] == word[1] && f[1] == word[0]));
        // "actualy" lacks a letter that stands twice.
        return meant.OrderByDescending(f => Single(f) == Single(word)).ThenBy(f => Math.Abs(f.Length - word.Length)).ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault() ?? word;
    }

    // The first letter is written even where it is a vowel.
    private static string Consonants(string word) => word[..1] + string.Concat(word.Skip(1).Where(letter => !IsVowel(letter)));

    // Letters that stand twice in a row, once.
    private static string Single(string word) => string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
