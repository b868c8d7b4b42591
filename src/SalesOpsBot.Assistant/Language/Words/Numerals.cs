using System.Collections.Frozen;
using System.Globalization;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Small numbers in figures and words.</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, int> Units = Lexicon.Table("numbers.units", Lexicon.Number);
    private static readonly FrozenDictionary<string, int> Tens = Lexicon.Table("numbers.tens", Lexicon.Number);
    private static readonly FrozenDictionary<string, int> ByOrdinal = Lexicon.Table("numbers.ordinals", Lexicon.Number);

    private static readonly FrozenSet<string> OrdinalEndings = Lexicon.Set("numbers.ordinalEndings");

    private static readonly FrozenDictionary<string, int> ByCardinal =
        Units.Where(unit => unit.Value > 0).Concat(Tens).Concat(Lexicon.Table("numbers.counts", Lexicon.Number)).ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Every word that is read as a number.</summary>
    public static IEnumerable<string> Words => [.. ByCardinal.Keys, .. ByOrdinal.Keys];

    /// <summary>The words that cardinals are made of.</summary>
    public static IEnumerable<string> Cardinals => [.. Units.Keys, .. Tens.Keys];

    /// <summary>Zero to nineteen, in words.</summary>
    public static int? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>Twenty to ninety, in words.</summary>
    public static int? Ten(string word) => Tens.TryGetValue(word, out var tens) ? tens : null;

    /// <summary><c>3</c>, <c>three</c>, <c>couple</c>.</summary>
    public static int? Cardinal(string word) => ByCardinal.TryGetValue(word, out var number) ? number
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;

    /// <summary><c>3rd</c>, <c>third</c>.</summary>
    public static int? Ordinal(string word)
    {
        if (ByOrdinal.TryGetValue(word, out var number)) return number;
        foreach (var ending in OrdinalEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal) && int.TryParse(word.AsSpan(0, word.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number)) return number;
        return null;
    }
}
