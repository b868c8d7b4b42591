using System.Collections.Frozen;
using System.Globalization;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Small numbers in figures and words.</summary>
internal static class Numerals
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    ];

    private static readonly string[] Decades = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly FrozenDictionary<string, int> ByCardinal = Cardinals.Index().Skip(1).Select(c => (c.Item, c.Index))
        .Concat(Decades.Index().Skip(2).Select(d => (d.Item, d.Index * 10))).Concat([("couple", 2), ("few", 3), ("several", 3), ("dozen", 12)])
        .ToFrozenDictionary(c => c.Item1, c => c.Item2);

    private static readonly FrozenDictionary<string, int> ByOrdinal = Ordinals.Index().Skip(1).ToFrozenDictionary(o => o.Item, o => o.Index);

    /// <summary>Every word that is read as a number.</summary>
    public static IEnumerable<string> Words => [.. ByCardinal.Keys, .. ByOrdinal.Keys];

    /// <summary>Zero to nineteen, in words.</summary>
    public static int? Unit(string word) => Array.IndexOf(Cardinals, word) is >= 0 and var unit ? unit : null;

    /// <summary>Twenty to ninety, in words.</summary>
    public static int? Ten(string word) => word.Length > 0 && Array.IndexOf(Decades, word) is >= 0 and var tens ? tens * 10 : null;

    /// <summary><c>3</c>, <c>three</c>, <c>couple</c>.</summary>
    public static int? Cardinal(string word) => ByCardinal.TryGetValue(word, out var number) ? number
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;

    /// <summary><c>3rd</c>, <c>third</c>.</summary>
    public static int? Ordinal(string word)
    {
        if (ByOrdinal.TryGetValue(word, out var number)) return number;
        return word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;
    }
}
