using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>What is said in one or several words, each with what it stands for; the longest that fits is meant.</summary>
internal sealed class Phrases<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> _byFirst;

    public Phrases(IEnumerable<(string Phrase, T Meaning)> rows) => _byFirst = rows
        .Select(row => (Words: row.Phrase.Split(' '), row.Meaning))
        .GroupBy(row => row.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(row => row.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Every word of them.</summary>
    public IEnumerable<string> Words => _byFirst.Values.SelectMany(rows => rows).SelectMany(row => row.Words);

    /// <summary>The phrase that begins at a place, and the place after it.</summary>
    public (T Meaning, int End)? Read(IWords text, int at)
    {
        if (text.Word(at) is not { } first || !_byFirst.TryGetValue(first, out var rows)) return null;
        foreach (var (words, meaning) in rows)
        {
            var fits = true;
            for (var i = 1; i < words.Length && fits; i++) fits = text.Word(at + i) == words[i];
            if (fits) return (meaning, at + words.Length);
        }

        return null;
    }

    /// <summary>The place after the phrase that begins at one.</summary>
    public int? End(IWords text, int at) => Read(text, at)?.End;

    /// <summary>The place after the phrase where one begins, or the place itself.</summary>
    public int Skip(IWords text, int at) => Read(text, at)?.End ?? at;
}
