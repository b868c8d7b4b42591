using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Contractions, chat spelling and sales abbreviations, written out so that only one form has to be learnt.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string[]> Long = Lexicon.Table("shorthand.long", said => said.Split(' '));

    // "what's" is "what is", "Isdom's" says whose.
    private static readonly FrozenDictionary<string, string> Contracted = Lexicon.Table("shorthand.contracted", said => said);
    private static readonly FrozenDictionary<string, string> Tails = Lexicon.Table("shorthand.tails", said => said);

    private static readonly FrozenSet<string> Dotted = Lexicon.Set("shorthand.dotted");

    /// <summary>The words that are written in another way, as far as they are long enough to be misspelt.</summary>
    public static IEnumerable<string> Misspellable => Long.Keys.Where(word => word.Length >= 6);

    /// <summary>The one word that a word is written as, or the word itself.</summary>
    public static string Plain(string word) => Long.TryGetValue(word, out var parts) && parts is [var only] ? only : word;

    /// <summary>The letters of a word that is written with points between, and how many characters they take: <c>u.s.</c></summary>
    public static (string Word, int Length)? Spelt(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != '.' || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (at + 3 < text.Length && char.IsLetterOrDigit(text[at + 3]))) return null;
        var word = string.Concat(char.ToLowerInvariant(text[at]), char.ToLowerInvariant(text[at + 2]));
        return Dotted.Contains(word) ? (word, at + 3 < text.Length && text[at + 3] == '.' ? 4 : 3) : null;
    }

    /// <summary>Adds a word, or the words that it stands for.</summary>
    public static void Expand(string word, int start, int length, List<Word> words)
    {
        if (Long.TryGetValue(word, out var parts))
        {
            foreach (var part in parts) words.Add(new(part, start, length));
            return;
        }

        var quote = word.IndexOf('\'', StringComparison.Ordinal);
        if (quote <= 0)
        {
            words.Add(new(word, start, length));
            return;
        }

        var (stem, tail) = (word[..quote], word[quote..]);
        // "isn't" is cut before the n.
        if (Tails.ContainsKey(stem[^1] + tail)) (stem, tail) = (stem[..^1], stem[^1] + tail);
        words.Add(new(stem, start, Math.Min(stem.Length, length)));
        words.Add(new(Contracted.GetValueOrDefault(word) ?? Tails.GetValueOrDefault(tail) ?? tail[1..], start, length));
    }
}
