using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Contractions, chat spelling and sales abbreviations, written out so that only one form has to be learnt.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string[]> Long = Lexicon.Table("shorthand.long", said => said.Split(' '));

    private static readonly FrozenSet<string> BeforeIs = Lexicon.Set("shorthand.beforeIs");

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
        if (tail is "'t" && stem.EndsWith('n')) (stem, tail) = (stem[..^1], "n't");
        words.Add(new(stem, start, Math.Min(stem.Length, length)));
        var second = tail switch
        {
            "'s" => BeforeIs.Contains(stem) ? "is" : "'s",
            "'re" => "are",
            "'ve" => "have",
            "'ll" => "will",
            "'m" => "am",
            "'d" => stem is "how" or "where" or "who" or "what" or "why" or "when" ? "did" : "would",
            "n't" => "not",
            _ => tail[1..],
        };
        words.Add(new(second, start, length));
    }
}
