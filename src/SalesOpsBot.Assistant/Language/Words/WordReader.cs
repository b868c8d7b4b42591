using System.Text;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Numbers;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Cuts what was said into words.</summary>
internal static class WordReader
{
    // A longer message is a document, not a question; its head says what it is about.
    private const int LongestText = 2000;
    private const string Signs = "%#>+=<^";

    private static readonly string Lead = Nouns.Usual("lead");

    /// <summary>The words of a text, with contractions and chat shorthand written out.</summary>
    public static List<Word> Read(string text)
    {
        text = WideLetters.Narrow(text);
        var words = new List<Word>();
        var end = Math.Min(text.Length, LongestText);
        for (var at = 0; at < end;)
        {
            if (IsLeadId(text, at, end))
            {
                if (words is not [.., var before] || before.Text != Lead) words.Add(new(Lead, at, 1));
                at += 2;
                continue;
            }

            if (Shorthand.Spelt(text, at) is var (spelt, letters))
            {
                words.Add(new(spelt, at, letters));
                at += letters;
                continue;
            }

            var length = FigureShapes.Decimals(text, at, end) ? 1 + Measure(text, at + 1, end) : Measure(text, at, end);
            // A mark without a letter, as behind an emoji, is no word.
            if (length > 0 && FigureShapes.IsList(text.AsSpan(at, length))) FigureShapes.Split(text, at, length, words);
            else if (length > 0 && Fold(text.AsSpan(at, length)) is { Length: > 0 } word) Shorthand.Expand(word[0] == '.' ? "0" + word : word, at, length, words);
            else if (Signs.Contains(text[at], StringComparison.Ordinal) || CurrencyWords.IsSymbol(text[at])) words.Add(new(text[at].ToString(), at, 1));
            else if (FigureShapes.Fraction(text[at]) is { } fraction) words.Add(new(fraction, at, 1));
            else if (IsDash(text, at)) words.Add(new("-", at, 1));
            else if (FigureShapes.IsMinus(text, at)) words.Add(new(NumberWords.Minus, at, 1));
            else if (IsPause(text, at) && words is [.., { Text: not "," }]) words.Add(new(",", at, 1));
            at += Math.Max(length, 1);
        }

        if (words is [.., { Text: "," or "-" }]) words.RemoveAt(words.Count - 1);
        // A letter alone is an answer, "y" a yes and no why.
        if (words is [{ Length: 1 } only] && char.IsAsciiLetter(text[only.Start])) words[0] = only with { Text = text[only.Start].ToString().ToLowerInvariant() };
        return words;
    }

    private static int Measure(string text, int start, int end)
    {
        var (at, first) = (start, start);
        if (IsApostrophe(text[at]) && Digits(text, at + 1, end) == 2) return 3;
        // "USD115.50": what comes after the code is a figure.
        if (CurrencyWords.IsJoined(text, at)) start = at = CurrencyWords.AfterCode(at);
        while (at < end && (char.IsLetterOrDigit(text[at]) || JoinsWord(text, at, start, end))) at++;
        return at - first;
    }

    // Inside a word stand apostrophes (Darcel's), inside a number points, commas, colons, slashes and hyphens (1,200.50, 2017-10-03).
    private static bool JoinsWord(string text, int at, int start, int end)
    {
        if (at == start || at + 1 >= end) return char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;
        var (before, after) = (text[at - 1], text[at + 1]);
        if (IsApostrophe(text[at])) return char.IsLetterOrDigit(before) && char.IsLetter(after);
        if (FigureShapes.IsExponent(text, at, start)) return true;
        return ".,:/-–".Contains(text[at], StringComparison.Ordinal) && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(before) && char.IsAsciiDigit(after)
            || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark;
    }

    // "L-1023" is a lead whether or not the word stands before it.
    private static bool IsLeadId(string text, int at, int end) => text[at] is 'L' or 'l' && at + 2 < end && text[at + 1] == '-' && char.IsAsciiDigit(text[at + 2])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int Digits(string text, int at, int end)
    {
        var start = at;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at < end && char.IsLetterOrDigit(text[at]) ? 0 : at - start;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static bool IsPause(string text, int at) => text[at] is ',' or ';' or '?' or '!' or '.' or '\n' or ':' or '(';

    // A hyphen inside a name joins it; after a figure, or between spaces, it means "to".
    private static bool IsDash(string text, int at) => text[at] is '-' or '–' or '—'
        && at > 0 && (char.IsAsciiDigit(text[at - 1]) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && at > 1 && char.IsAsciiDigit(text[at - 2])) || (text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' '));

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            folded[length++] = IsApostrophe(c) ? '\'' : c == '–' ? '-' : char.ToLowerInvariant(c <= '\x7f' ? c : Bare(c));
        }

        return new(folded[..length]);
    }

    private static char Bare(char c) => char.IsSurrogate(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];
}
