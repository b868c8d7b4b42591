using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>Takes words apart where time is told in one: 10-4, 8-9am, 10/1-11/7, mar4; and puts a.m. together.</summary>
internal static class PieceReader
{
    private const int Parts = 3;
    private const int DayLength = 10;
    private const string Dash = "-";
    private const string Money = "$€£¥";

    /// <summary>The pieces of a sentence.</summary>
    /// <param name="text">As it was said.</param>
    /// <param name="words">Its words.</param>
    /// <param name="free">The same words, <see langword="null"/> where one belongs to something else.</param>
    public static List<Piece> Read(string text, IReadOnlyList<Word> words, IReadOnlyList<string?> free)
    {
        var pieces = new List<Piece>(words.Count + 8);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (at > 0 && HasDash(text, words[at - 1], word)) pieces.Add(new(Dash, words[at - 1].Start + words[at - 1].Length, 1, at));
            if (free[at] is null || (at > 0 && words[at - 1].Text is [var sign] && Money.Contains(sign, StringComparison.Ordinal))) pieces.Add(new("", word.Start, word.Length, at));
            else if (word.Text is ",") pieces.Add(new(text[word.Start] is '.' or '!' or '?' or '\n' ? "." : text[word.Start] is ':' ? ":" : ",", word.Start, 1, at));
            else if (HalfOfDay(text, words, at) is { } half) pieces.Add(half with { Word = at += 2 });
            else Split(free[at]!, word, at, pieces);
        }

        return pieces;
    }

    // "Jan-Feb", "Mon-Fri" and "9am-11am" lead from one to the other; in "Friday-Jun-15" the hyphen only holds together.
    private static bool HasDash(string text, Word before, Word word)
    {
        var gap = before.Start + before.Length;
        if (word.Start != gap + 1 || text[gap] is not ('-' or '–' or '—') || before.Text is Dash || word.Text is Dash) return false;
        return char.IsAsciiDigit(before.Text[0]) || (PeriodWords.Month(before.Text) is not null && PeriodWords.Month(word.Text) is not null)
            || (PeriodWords.Weekday(before.Text) is not null && PeriodWords.Weekday(word.Text) is not null);
    }

    // "8 a.m.", "8p.m.".
    private static Piece? HalfOfDay(string text, IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        if (at + 2 >= words.Count || words[at + 2] is not { Length: 1 } last || last.Start != word.Start + word.Length + 1 || text[last.Start - 1] is not '.') return null;
        if (!MomentWords.JoinedHalves.ContainsKey(word.Text[^1..] + last.Text) || (word.Length > 1 && !char.IsAsciiDigit(word.Text[^2]))) return null;
        var end = last.Start + last.Length;
        if (end < text.Length && text[end] is '.') end++;
        return new(word.Text + last.Text, word.Start, end - word.Start, at);
    }

    private static void Split(string said, Word word, int at, List<Piece> pieces)
    {
        if (said.Length != word.Length || said.Length < 2)
        {
            pieces.Add(new(said, word.Start, word.Length, at));
            return;
        }

        var start = 0;
        while (start < said.Length)
        {
            var length = Next(said, start);
            pieces.Add(new(said.Substring(start, length), word.Start + start, length, at));
            start += length;
            // "2018-11-19T15:30".
            if (length == DayLength && start < said.Length && said[start] == 't') start++;
            if (start < said.Length && said[start] == '-') pieces.Add(new(Dash, word.Start + start++, 1, at));
        }
    }

    private static int Next(string said, int start)
    {
        if (start == 0 && char.IsAsciiLetter(said[0]))
        {
            // "mar4".
            var letters = 0;
            while (letters < said.Length && char.IsAsciiLetter(said[letters])) letters++;
            return letters < said.Length && PeriodWords.Month(said[..letters]) is not null ? letters : said.Length;
        }

        if (start == 0 && said.Length > DayLength && said[DayLength] == 't' && said[4] == '-') return DayLength;
        var parts = said[start..].Split('-');
        if (parts.Length == 1 || !char.IsAsciiDigit(said[0])) return said.Length - start;
        // "2018-7-6", and two of these with a hyphen between; "2018-7" is a month.
        if (parts.Length is Parts or 2 * Parts && Array.TrueForAll(parts, p => !p.Contains('/', StringComparison.Ordinal))) return parts[0].Length + parts[1].Length + parts[2].Length + 2;
        if (parts is [{ Length: 4 }, { Length: <= 2 }]) return said.Length - start;
        return parts[0].Length;
    }
}
