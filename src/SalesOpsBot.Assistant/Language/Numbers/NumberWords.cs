using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>The words that numbers are made of, beside those of <see cref="Numerals"/>: what multiplies, what divides, what turns a sign.</summary>
internal static class NumberWords
{
    public const decimal Hundred = 100;

    /// <summary>How a sign before a figure is written, whichever dash it was: a hyphen between words is no sign.</summary>
    public const string Minus = "−";

    private static readonly FrozenDictionary<string, decimal> Scales = Lexicon.Table("numbers.scales", zeros => (decimal)Math.Pow(10, Lexicon.Number(zeros)));
    private static readonly FrozenDictionary<string, decimal> OnePart = Lexicon.Table("numbers.part", Number);
    private static readonly FrozenDictionary<string, decimal> SeveralParts = Lexicon.Table("numbers.parts", Number);
    private static readonly FrozenSet<string> Hundreds = Lexicon.Set("numbers.hundreds");
    private static readonly FrozenSet<string> Dozens = Lexicon.Set("numbers.dozens");
    private static readonly FrozenSet<string> Bare = Lexicon.Set("numbers.bare");
    private static readonly FrozenSet<string> Couples = Lexicon.Set("numbers.couples");
    public static readonly FrozenSet<string> Articles = Lexicon.Set("numbers.articles");
    public static readonly FrozenSet<string> Thanking = Lexicon.Set("numbers.thanking");
    private static readonly FrozenSet<string> Negatives = Lexicon.Set("numbers.negatives");
    private static readonly FrozenSet<string> Points = Lexicon.Set("numbers.points");
    private static readonly FrozenSet<string> Counted = Lexicon.Set("numbers.counted");

    /// <summary>Words that are long enough to be misspelt.</summary>
    public static IEnumerable<string> Vocabulary =>
        [.. Numerals.Words, .. Scales.Keys.Where(IsLong), .. OnePart.Keys.Where(IsLong), .. SeveralParts.Keys, .. Hundreds, .. Dozens.Where(IsLong), .. Negatives.Where(IsLong)];

    // Most words of a sentence begin no number.
    private static readonly FrozenSet<string> Beginning =
        Numerals.Cardinals.Concat(OnePart.Keys).Concat(Hundreds).Concat(Dozens).Concat(Couples).Concat(Articles).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a number may begin with the word.</summary>
    public static bool Begins(string? word) => word is { Length: > 0 } && (char.IsAsciiDigit(word[0]) || Beginning.Contains(word));

    /// <summary>A thousand and more, as words or as letters behind a figure; nothing where it is no such word.</summary>
    public static decimal? Scale(string? word) => word is not null && Scales.TryGetValue(word, out var scale) ? scale : null;

    public static bool IsHundred(string? word) => Is(Hundreds, word);

    /// <summary>Whether a word of hundreds or dozens means one of them where no number stands before it: "over hundred deals".</summary>
    public static bool IsBare(string? word) => Is(Bare, word);

    public static bool IsDozen(string? word) => Is(Dozens, word);

    public static bool IsCouple(string? word) => Is(Couples, word);

    public static bool IsArticle(string? word) => Is(Articles, word);

    public static bool IsNegative(string? word) => word is Minus || Is(Negatives, word);

    public static bool IsPoint(string? word) => Is(Points, word);

    /// <summary>Whether it is a thing that is counted, so that a number before it is no rest of another: "5 thousand and 2 deals".</summary>
    public static bool IsCounted(string? word) => Is(Counted, word);

    /// <summary>Into how many parts one of them comes: <c>third</c>, <c>quarter</c>.</summary>
    public static decimal? Part(string? word) => word is not null && OnePart.TryGetValue(word, out var parts) ? parts : null;

    /// <summary>Into how many parts several of them come: <c>thirds</c>, <c>quarters</c>.</summary>
    public static decimal? Parts(string? word) => word is not null && SeveralParts.TryGetValue(word, out var parts) ? parts : null;

    private static bool Is(FrozenSet<string> set, string? word) => word is not null && set.Contains(word);

    private static bool IsLong(string word) => word.Length > 3;

    private static decimal Number(string name) => decimal.Parse(name, CultureInfo.InvariantCulture);
}
