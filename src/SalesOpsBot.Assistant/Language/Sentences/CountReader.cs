using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>Finds how many of a list are asked for.</summary>
internal static class CountReader
{
    private const int Most = 500;

    private static readonly FrozenSet<string> Before = Lexicon.Set("counts.before");

    private static readonly FrozenSet<string> After = Lexicon.Set("counts.after");
    private static readonly FrozenSet<string> JoinedTo = Lexicon.Set("counts.joinedTo");
    private static readonly FrozenSet<string> Couples = Lexicon.Set("numbers.couples");

    public static CountHit? Read(IReadOnlyList<string?> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] is not { } word) continue;
            var joined = Joined(word);
            if ((joined is { } top ? (top, at + 1) : Said(words, at)) is not var (count, end)) continue;
            var (before, after) = (words.At(at - 1), words.At(end));
            var asked = joined is not null || (before is not null && Before.Contains(before) && !PercentReader.IsPercent(after)) || (after is not null && After.Contains(after));
            if (asked && count is >= 1 and <= Most) return new(count, at, end);
            at = end - 1;
        }

        return null;
    }

    // "top5".
    private static int? Joined(string word) => JoinedTo.FirstOrDefault(first => word.Length > first.Length && word.StartsWith(first, StringComparison.Ordinal)) is { } top ? Numerals.Cardinal(word[top.Length..]) : null;

    // "one" is mostly a pronoun: "the first one".
    private static (int Count, int End)? Said(IReadOnlyList<string?> words, int at)
    {
        if (NumberReader.Read(words, at) is var (value, _, end) && value <= Most && decimal.Truncate(value) == value) return value == 1 && end == at + 1 ? null : ((int)value, end);
        return words[at] is { } word && !Couples.Contains(word) && Numerals.Cardinal(word) is { } count ? (count, at + 1) : null;
    }
}
