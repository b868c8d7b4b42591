using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Finds how many of a list are asked for.</summary>
internal static class CountReader
{
    private const int Most = 500;

    private static readonly FrozenSet<string> Before = Lexicon.Set("counts.before");

    private static readonly FrozenSet<string> After = Lexicon.Set("counts.after");

    public static CountHit? Read(IReadOnlyList<string?> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] is not { } word || Count(word) is not { } count || count is < 1 or > Most) continue;
            var before = at > 0 ? words[at - 1] : null;
            var after = at + 1 < words.Count ? words[at + 1] : null;
            var joined = word.StartsWith("top", StringComparison.Ordinal);
            if (joined || (before is not null && Before.Contains(before) && after is not ("%" or "percent")) || (after is not null && After.Contains(after))) return new(count, at, at + 1);
        }

        return null;
    }

    // "one" is mostly a pronoun: "the first one".
    private static int? Count(string word) => word is "one" or "1" or "couple" ? null
        : word.StartsWith("top", StringComparison.Ordinal) && word.Length > 3 ? Numerals.Cardinal(word[3..]) : Numerals.Cardinal(word);
}
