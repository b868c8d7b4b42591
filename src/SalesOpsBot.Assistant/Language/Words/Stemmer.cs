namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Cuts the endings of English words, just enough that singular and plural, and tenses, meet.</summary>
internal static class Stemmer
{
    /// <summary>The stem; a word in brackets stands for a kind and stays as it is.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[0] == '<') return word;
        if (word.EndsWith("ies") && word.Length > 4) return word[..^2];
        if (word.EndsWith("sses")) return word[..^2];
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) word = word[..^1];
        if (word.EndsWith("ing") && word.Length > 5) return Undouble(word[..^3]);
        if (word.EndsWith("ed") && word.Length > 4) return Undouble(word[..^2]);
        if (word.EndsWith("ly") && word.Length > 5) return word[..^2];
        return word[^1] == 'e' && word.Length > 4 ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
}
