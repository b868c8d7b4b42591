using System.Buffers;
using System.Globalization;
using System.Text;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>How figures look in a text, where signs and points belong to them: -5, .5, ½, 1e-6, 22,24,26.</summary>
internal static class FigureShapes
{
    private const char Bar = '\u2044';
    private const int PartsOfAnAddress = 4;

    private static readonly SearchValues<char> Listed = SearchValues.Create("0123456789,.");

    /// <summary>Whether a figure begins with its point: <c>.5</c>.</summary>
    public static bool Decimals(string text, int at, int end) => text[at] == '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]) && IsOpen(text, at);

    /// <summary>Whether a dash is a sign: <c>-5</c>, <c>−5</c>, <c>-$5</c>, but not <c>5 - 3</c>; <c>- 5</c> in a text of figures alone.</summary>
    public static bool IsMinus(string text, int at)
    {
        if (text[at] is not ('-' or '–' or '\u2212') || at + 1 >= text.Length || !IsOpen(text, at)) return false;
        var next = text[at + 1];
        if (next == ' ') return text.AsSpan(0, at).IsWhiteSpace() && !text.AsSpan(at).ContainsAnyInRange('A', 'z');
        return char.IsAsciiDigit(next) || (at + 2 < text.Length && (next == '.' || CurrencyWords.IsSymbol(next)) && char.IsAsciiDigit(text[at + 2]));
    }

    /// <summary>A fraction that is one letter, written out: <c>1/2</c> of ½.</summary>
    public static string? Fraction(char letter) =>
        char.GetUnicodeCategory(letter) == UnicodeCategory.OtherNumber && letter.ToString().Normalize(NormalizationForm.FormKC) is var written && written.Contains(Bar, StringComparison.Ordinal)
            ? written.Replace(Bar, '/') : null;

    /// <summary>Whether a sign belongs to the power of ten of a figure: <c>1e-6</c>.</summary>
    public static bool IsExponent(string text, int at, int start) =>
        text[at] is '-' or '+' && at - 2 >= start && text[at - 1] is 'e' or 'E' && char.IsAsciiDigit(text[at - 2]) && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Whether figures run together are several: <c>22,24,26</c>, <c>192.168.1.2</c>.</summary>
    public static bool IsList(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !char.IsAsciiDigit(word[0]) || word.ContainsAnyExcept(Listed)) return false;
        var (commas, points) = (word.Count(','), word.Count('.'));
        return ((commas > 1 && points == 0) || (points >= PartsOfAnAddress - 1 && commas == 0)) && FigureReader.Read(word.ToString()) is null;
    }

    /// <summary>Adds the figures of a list, each as a word.</summary>
    public static void Split(string text, int at, int length, List<Word> words)
    {
        var list = text.AsSpan(at, length);
        foreach (var part in list.SplitAny(",."))
        {
            var (from, size) = part.GetOffsetAndLength(length);
            if (from > 0) words.Add(new(",", at + from - 1, 1));
            words.Add(new(text.Substring(at + from, size), at + from, size));
        }
    }

    private static bool IsOpen(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '-' or '\u2212' || CurrencyWords.IsSymbol(text[at - 1]);
}
