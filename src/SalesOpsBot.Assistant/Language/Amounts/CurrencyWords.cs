using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>How currencies are written: signs, codes, names, the lands before them and their hundredths.</summary>
internal static class CurrencyWords
{
    private const int CodeLength = 3;
    private const decimal Billion = 1e9m;

    private static readonly FrozenSet<string> Currencies = Lexicon.Set("amounts.currencies");
    private static readonly FrozenSet<string> Codes = Lexicon.Set("amounts.codes");
    private static readonly FrozenSet<string> Behind = Lexicon.Set("amounts.behind");
    private static readonly FrozenSet<string> Landed = Lexicon.Set("amounts.landed");
    private static readonly FrozenSet<string> Lands = Lexicon.Set("amounts.lands");
    private static readonly FrozenSet<string> Cut = Lexicon.Set("amounts.cut");
    private static readonly FrozenSet<string> Trailing = Lexicon.Set("amounts.trailing");
    private static readonly FrozenSet<string> Cents = Lexicon.Set("amounts.cents");

    /// <summary>A currency by its code or sign, which may stand before a scale too: <c>75 USD million</c>.</summary>
    public static bool IsShort(string? word) => word is not null && (Codes.Contains(word) || IsSymbol(word));

    /// <summary>A hundredth of a currency: <c>cents</c>.</summary>
    public static bool IsCent(string? word) => word is not null && Cents.Contains(word);

    /// <summary>Whether letters before or behind a figure are a currency.</summary>
    public static bool IsCode(string letters) => Codes.Contains(letters) || Currencies.Contains(letters);

    /// <summary>Whether a currency stands at a place.</summary>
    public static bool IsAt(IReadOnlyList<string?> words, int at) => words.At(at) is { } word && (IsShort(word) || Currencies.Contains(word));

    /// <summary>
    /// Whether a word is a currency behind an amount that is none elsewhere: <c>sterling</c>, and <c>korean won</c>, or <c>won</c> behind a scale that no sales team wins by.
    /// </summary>
    public static bool IsBehind(IReadOnlyList<string?> words, int at, decimal scale) =>
        IsAt(words, at) || (words.At(at) is { } word && (Behind.Contains(word) || (Landed.Contains(word) && (scale >= Billion || (words.At(at - 1) is { } land && Lands.Contains(land))))));

    /// <summary>Where a currency's name ends: <c>pounds sterling</c> are two words.</summary>
    public static int AfterName(IReadOnlyList<string?> words, int at) => words.At(at + 1) is { } word && Trailing.Contains(word) ? at + 2 : at + 1;

    /// <summary>Whether a currency is written with a point behind it: <c>rs. 500</c>.</summary>
    public static bool IsCut(IReadOnlyList<string?> words, int at) => words.At(at) is { } word && Cut.Contains(word) && words.At(at + 1) is ",";

    /// <summary>Where the words for a land end that begin at a place: <c>us</c>, <c>hong kong</c>; the place itself where there are none.</summary>
    public static int AfterLand(IReadOnlyList<string?> words, int at)
    {
        while (words.At(at) is { } word && Lands.Contains(word)) at++;
        return at;
    }

    /// <summary>Whether a text has a code joined to a figure at a place: <c>USD115.50</c>.</summary>
    public static bool IsJoined(string text, int at)
    {
        if (at + CodeLength >= text.Length || !char.IsAsciiDigit(text[at + CodeLength])) return false;
        Span<char> code = stackalloc char[CodeLength];
        text.AsSpan(at, CodeLength).ToLowerInvariant(code);
        return Codes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(code);
    }

    /// <summary>Where the figure begins that a code is joined to.</summary>
    public static int AfterCode(int at) => at + CodeLength;

    /// <summary>A sign such as <c>$</c> or <c>₿</c>.</summary>
    public static bool IsSymbol(string? word) => word is { Length: 1 } && IsSymbol(word[0]) && !IsCent(word);

    /// <summary>A sign in a text, that of cents too.</summary>
    public static bool IsSymbol(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol;
}
