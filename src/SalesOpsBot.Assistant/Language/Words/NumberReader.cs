using System.Collections.Frozen;
using System.Globalization;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Reads numbers in figures, in words and in both: 1,200.5, 12k, two hundred and fifty, nine and a half thousand, half a million, two thirds.</summary>
internal static class NumberReader
{
    private const decimal Hundred = 100;
    private const decimal Greatest = 1e15m;

    private static readonly FrozenDictionary<string, decimal> Scales = Lexicon.Table("numbers.scales", zeros => (decimal)Math.Pow(10, Lexicon.Number(zeros)));

    private static readonly FrozenSet<string> Dozens = Lexicon.Set("numbers.dozens");

    private static readonly FrozenDictionary<string, decimal> Parts = Lexicon.Table("numbers.parts", number => (decimal)Lexicon.Number(number));

    /// <summary>Words that are long enough to be misspelt.</summary>
    public static IEnumerable<string> Vocabulary => [.. Numerals.Words, .. Scales.Keys.Where(word => word.Length > 3), .. Lexicon.Set("numbers.vocabulary")];

    /// <summary>What a word or the end of a figure multiplies by; nothing where it is no such word.</summary>
    public static decimal? Scale(string? word) => word is not null && Scales.TryGetValue(word, out var scale) ? scale : null;

    /// <summary>The number that begins at a place.</summary>
    /// <returns>How much, by what it was multiplied in words or letters, and where it ends; nothing where there is none.</returns>
    public static (decimal Value, decimal Scale, int End)? Read(IReadOnlyList<string?> words, int at)
    {
        if (Group(words, at) is not var (value, end)) return Part(words, at) is (var share, var after) && Scale(Word(words, after)) is { } whole ? (share * whole, whole, after + 1) : null;
        var (sum, greatest) = (0m, 1m);
        if (end == at + 1 && Joined(words[at]!) is var (_, letters)) greatest = letters;
        else if (value >= Hundred) greatest = Hundred;
        if (AndAHalf(words, end) is var (half, past)) (value, end) = (value + half, past);
        while (true)
        {
            if (Scale(Word(words, end)) is not { } scale || value > Greatest / scale) return (sum + value, greatest, end);
            (sum, greatest, end) = (sum + (value * scale), Math.Max(greatest, scale), end + 1);
            // "three million and a half" is half a million more.
            if (AndAHalf(words, end) is var (share, over) && Scale(Word(words, over)) is null) return (sum + (share * scale), greatest, over);
            var next = Word(words, end) is "and" ? end + 1 : end;
            // "five thousand two hundred", but not "between five thousand and six thousand".
            if (Group(words, next) is not var (more, later) || more >= scale || Joined(words[next]!) is not null || Scale(Word(words, later)) >= scale) return (sum, greatest, end);
            (value, end) = (more, later);
        }
    }

    /// <summary>A figure with what its letters multiply by: <c>12k</c>, <c>1,200.5</c>, <c>$</c> left out.</summary>
    public static (decimal Value, decimal Scale)? Joined(string word)
    {
        var letters = word.Length;
        while (letters > 0 && char.IsLetter(word[letters - 1])) letters--;
        if (letters == 0) return null;
        var scale = letters == word.Length ? 1 : Scale(word[letters..]);
        return scale is { } by && decimal.TryParse(word.AsSpan(0, letters), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && number < Greatest && InThrees(word.AsSpan(0, letters)) ? (number * by, by) : null;
    }

    // "1,200" is a number, "22,24,26" are several.
    private static bool InThrees(ReadOnlySpan<char> figures)
    {
        var point = figures.IndexOf('.');
        for (var end = point < 0 ? figures.Length : point; figures[..end].LastIndexOf(',') is >= 0 and var comma; end = comma)
            if (end - comma != 4) return false;
        return true;
    }

    // Below a thousand: "two hundred and fifty", "twenty five", "a hundred", "three dozen", "six point two", or a figure.
    private static (decimal Value, int End)? Group(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word) return null;
        if (Joined(word) is var (figure, _)) return Word(words, at + 1) is "hundred" ? (figure * Hundred, at + 2) : (figure, at + 1);
        var article = word is "a" or "an";
        // "thanks a million" is no amount.
        if (article && Word(words, at - 1) is "thanks" or "thank") return null;
        if (article && Word(words, at + 1) is not ("hundred" or "dozen" or "thousand" or "million" or "billion" or "grand")) return null;
        var (value, end) = article ? (1, at + 1) : word is "hundred" or "dozen" ? (1, at) : Tenner(words, at) ?? (-1, at);
        if (value < 0) return null;
        if (Word(words, end) is { } unit && Dozens.Contains(unit)) return (value * 12, end + 1);
        if (Word(words, end) is not "hundred") return Decimals(words, value, end);
        (value, end) = (value * Hundred, end + 1);
        var rest = Word(words, end) is "and" ? end + 1 : end;
        return Tenner(words, rest) is var (more, after) ? (value + more, after) : (value, end);
    }

    private static (decimal Value, int End)? Tenner(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word) return null;
        if (Numerals.Ten(word) is not { } tens) return Numerals.Unit(word) is { } small ? (small, at + 1) : null;
        var next = Word(words, at + 1) is "-" ? at + 2 : at + 1;
        return Numerals.Unit(Word(words, next) ?? "") is > 0 and < 10 and var units ? (tens + units, next + 1) : (tens, at + 1);
    }

    private static (decimal Value, int End) Decimals(IReadOnlyList<string?> words, decimal value, int end)
    {
        if (Word(words, end) is not "point") return (value, end);
        var (at, place) = (end + 1, 0.1m);
        while (Numerals.Unit(Word(words, at) ?? "") is < 10 and var digit) (value, place, at) = (value + (digit * place), place / 10, at + 1);
        return at > end + 1 ? (value, at) : (value, end);
    }

    // "nine and a half thousand", "two and two thirds".
    private static (decimal Value, int End)? AndAHalf(IReadOnlyList<string?> words, int at) => Word(words, at) is "and" ? Part(words, at + 1) : null;

    // "half", "half a", "a quarter", "two thirds", "three quarters of a".
    private static (decimal Value, int End)? Part(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word) return null;
        var (count, place) = word is "a" or "an" or "one" ? (1, at + 1) : Numerals.Unit(word) is > 1 and var several ? (several, at + 1) : (1, at);
        if (Word(words, place) is not { } name || !Parts.TryGetValue(name, out var parts) || (count == 1 && place == at && name is not ("half" or "quarter"))) return null;
        var end = place + 1;
        if (Word(words, end) is "of" && Word(words, end + 1) is "a" or "an") end++;
        if (Word(words, end) is "a" or "an" && Scale(Word(words, end + 1)) is not null) end++;
        return (count / parts, end);
    }

    private static string? Word(IReadOnlyList<string?> words, int at) => at >= 0 && at < words.Count ? words[at] : null;
}
