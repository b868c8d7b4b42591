using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads any number, also what could be something else in a sentence about days and lists: minus two, 3/4, five eighths, one in three, 2^10.</summary>
internal static class AnyNumberReader
{
    private static readonly FrozenSet<string> Pointing = Lexicon.Set("numbers.pointing");
    private static readonly FrozenSet<string> Pronouns = Lexicon.Set("numbers.pronouns");

    /// <summary>The number that begins at a place, <c>one in three</c> too, and where it ends.</summary>
    public static (decimal Value, int End)? Read(IReadOnlyList<string?> words, int at) => RatioReader.Said(words, at) ?? Alone(words, at);

    /// <summary>The number that begins at a place, whatever words may join it with another.</summary>
    public static (decimal Value, int End)? Alone(IReadOnlyList<string?> words, int at)
    {
        var negative = NumberWords.IsNegative(words.At(at));
        var first = negative ? at + 1 : at;
        if (PowerReader.Read(words, first, negative) is { } power) return power;
        return Unsigned(words, first) is var (value, end) ? (negative ? -value : value, end) : null;
    }

    private static (decimal Value, int End)? Unsigned(IReadOnlyList<string?> words, int at)
    {
        var counted = NumberReader.Read(words, at) is var (number, _, last) && !IsPronoun(words, at, last) ? (number, last) : ((decimal Value, int End)?)null;
        var longest = counted?.End ?? 0;
        if (RatioReader.Figures(words, at) is var (ratio, by, past) && past > longest) return (ratio * by, past);
        if (FractionReader.Read(words, at) is var (fraction, after) && after > longest) return (fraction, after);
        return counted ?? ShareReader.Simple(words, at);
    }

    // "the one you mentioned" counts nothing.
    private static bool IsPronoun(IReadOnlyList<string?> words, int at, int end) => end == at + 1 && words.Is(at, Pronouns) && words.Is(at - 1, Pointing);
}
