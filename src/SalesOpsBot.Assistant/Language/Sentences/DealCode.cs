using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Finds the id of a deal: letters and figures run together, at least six of them, such as <c>1C1I7A6R</c>.</summary>
internal static class DealCode
{
    private const int Shortest = 6;
    private const int UsualLength = 8;

    private static readonly FrozenSet<string> BeforeId = Lexicon.Set("ids.beforeDeal");

    /// <summary>The index of the word that is one.</summary>
    public static int? Find(IReadOnlyList<Word> words, string text, Func<string, bool> isKnown)
    {
        for (var at = 0; at < words.Count; at++)
            if (IsCode(words, at, text, isKnown)) return at;
        return null;
    }

    private static bool IsCode(IReadOnlyList<Word> words, int at, string text, Func<string, bool> isKnown)
    {
        var word = words[at].Text;
        if (word.Length < Shortest || !word.All(char.IsAsciiLetterOrDigit) || isKnown(word)) return false;
        var (letters, figures) = (word.Any(char.IsAsciiLetter), word.Any(char.IsAsciiDigit));
        // A number with a unit (100000k) is an amount, fy2017 a year: letters and figures of an id are mixed.
        if (letters && figures) return Changes(word) > 1 || word.Length == UsualLength;
        var named = words.Is(at - 1, BeforeId);
        if (!named && !letters) return false;
        var said = text.AsSpan(words[at].Start, words[at].Length);
        return word.Length == UsualLength && (named ? !letters || IsUpper(said) : IsUpper(said) && text.Any(char.IsLower));
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (char.IsLower(c)) return false;
        return true;
    }

    private static int Changes(string word)
    {
        var changes = 0;
        for (var i = 1; i < word.Length; i++) if (char.IsAsciiDigit(word[i]) != char.IsAsciiDigit(word[i - 1])) changes++;
        return changes;
    }
}
