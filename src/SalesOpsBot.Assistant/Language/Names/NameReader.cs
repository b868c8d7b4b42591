using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>Finds names in a sentence: whole, in part (a first name, the first word of an account), run together, misspelt.</summary>
/// <param name="index">The company's names.</param>
/// <param name="isEveryday">Whether a word is one that people use for other things.</param>
/// <param name="distanceToEveryday">How many changes lead from an unknown word to an everyday one.</param>
/// <param name="isCapital">Whether the word at a place is written as a name is.</param>
internal sealed class NameReader(NameIndex index, Func<string, bool> isEveryday, Func<string, int> distanceToEveryday, Func<int, bool>? isCapital = null)
{
    private static readonly FrozenSet<string> Generic = Lexicon.Set("names.generic");

    private static readonly FrozenSet<string> Introduces = Lexicon.Set("names.introduces");
    private static readonly FrozenSet<string> Follows = Lexicon.Set("names.follows");
    private static readonly FrozenSet<string> Endings = Lexicon.Set("names.endings");

    /// <summary>All names, none inside another: exact ones first, then those that come near among the words left over.</summary>
    /// <param name="words">The sentence; a word that is <see langword="null"/> belongs to something else.</param>
    public List<NameHit> Read(IReadOnlyList<string?> words)
    {
        var taken = words.ToArray();
        var hits = new List<NameHit>();
        Sweep(taken, hits, Exact);
        Sweep(taken, hits, Near);
        hits.Sort((a, b) => a.First.CompareTo(b.First));
        return hits;
    }

    private void Sweep(string?[] words, List<NameHit> hits, Func<string?[], int, int, NameHit?> match)
    {
        for (var length = Math.Min(index.LongestName + 1, words.Length); length > 0; length--)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                if (Array.IndexOf(words, null, at, length) >= 0 || match(words, at, length) is not { } hit) continue;
                hits.Add(hit);
                Array.Fill(words, null, at, length);
            }
        }
    }

    private NameHit? Exact(string?[] words, int at, int length)
    {
        var window = words.AsSpan(at, length)!;
        var joined = string.Concat(window!);
        if (index.Whole(joined) is { Count: > 0 } whole) return Stands(words, at, length, whole[0].Words.Length == 1) ? Hit(whole, at, length) : null;
        if (Named(joined) is { } named && index.Whole(named) is { Count: > 0 } owner && !isEveryday(window[^1]!)) return Hit(owner, at, length);
        if (!Distinct(window!)) return null;
        if (index.Holding(window!, fuzzy: false) is { Entries: { Count: > 0 } part } && Stands(words, at, length, length == 1)) return Hit(part, at, length);
        if (length > 1 || Named(joined) is not { } possessed || isEveryday(joined) || joined.Length < 4) return null;
        return index.Holding([possessed], fuzzy: false) is { Entries: { Count: > 0 } possessor } ? Hit(possessor, at, length) : null;
    }

    private NameHit? Near(string?[] words, int at, int length)
    {
        var window = words.AsSpan(at, length)!;
        if (!Distinct(window!)) return null;
        var everyday = 0;
        foreach (var word in window) if (isEveryday(word!) || Generic.Contains(word!)) everyday++;
        if (everyday == length) return null;
        var joined = string.Concat(window!);
        if (everyday == 0 && joined.Length >= 4 && index.NearlyWhole(joined) is { Entries: { Count: > 0 } whole } near && Nearer(window!, near.Distance)) return Hit(whole, at, length);
        if (index.Holding(window!, fuzzy: true) is { Entries: { Count: > 0 } part } some && everyday == 0 && Nearer(window!, some.Distance)) return Hit(part, at, length);
        return length == 1 && joined.Length >= 5 && Named(joined) is { } named && index.Holding([named], fuzzy: true) is { Entries: { Count: > 0 } owner } third && Nearer(window!, third.Distance)
            ? Hit(owner, at, length)
            : null;
    }

    // A lone word is only a misspelt name where it is not more likely a misspelt everyday word; nobody puts a figure behind one of those.
    private bool Nearer(ReadOnlySpan<string> window, int distance) => window.Length > 1 || char.IsAsciiDigit(window[0][^1]) || distance < distanceToEveryday(window[0]);

    // An everyday word ("cheers", "summer") is a name only where the sentence treats it as one.
    private bool Stands(string?[] words, int at, int length, bool single) => !single || length > 1 || !isEveryday(words[at]!) || isCapital?.Invoke(at) is true
        || (at > 0 && words[at - 1] is { } before && Introduces.Contains(before))
        || (at + 1 < words.Length && words[at + 1] is { } after && Follows.Contains(after));

    // "Darcels quota", "the Isdoms": an ending says whose, or several.
    private static string? Named(string word) => Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } found ? word[..^found.Length] : null;

    private static bool Distinct(ReadOnlySpan<string> window)
    {
        foreach (var word in window)
            if (!Generic.Contains(word) && word.Length >= 2 && char.IsLetterOrDigit(word[0]) && !char.IsAsciiDigit(word[0])) return true;
        return false;
    }

    private static NameHit Hit(IReadOnlyList<NameEntry> entries, int at, int length)
    {
        var kind = entries.Min(e => e.Kind);
        return new(kind, [.. entries.Where(e => e.Kind == kind).Select(e => e.Name).Distinct()], at, at + length);
    }
}
