using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Times;

/// <summary>Finds durations in minutes and hours: 45 min, half an hour, an hour and a half, 1h30, 1.5 hours.</summary>
internal static class DurationReader
{
    private const int MinutesOfHour = 60;
    private const int Longest = 24 * MinutesOfHour;
    private const int EarliestHour = 7;

    private static readonly FrozenDictionary<string, int> Units = Lexicon.Table("times.units", Lexicon.Number);

    /// <summary>Words that are no misspelt others.</summary>
    public static IEnumerable<string> Vocabulary => Lexicon.Set("times.vocabulary");

    /// <summary>All durations; a word that is <see langword="null"/> belongs to something else.</summary>
    public static List<DurationHit> Read(IReadOnlyList<string?> words)
    {
        var hits = new List<DurationHit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (ReadAt(words, at) is not { } hit || hit.Minutes is < 1 or > Longest) continue;
            hits.Add(hit);
            at = hit.End - 1;
        }

        return hits;
    }

    private static DurationHit? ReadAt(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is "half" && Word(words, at + 1) is "hour") return new(MinutesOfHour / 2, at, at + 2);
        if (Word(words, at) is "half" && Word(words, at + 1) is "an" or "a" && Word(words, at + 2) is "hour") return new(MinutesOfHour / 2, at, at + 3);
        if (Word(words, at) is "quarter" && Word(words, at + 1) is "of" && Word(words, at + 2) is "an" && Word(words, at + 3) is "hour") return new(MinutesOfHour / 4, at, at + 4);
        if (Part(words, at) is not var (minutes, hours, end)) return null;
        if (!hours) return new(minutes, at, end);
        if (Word(words, end) is "and" && Word(words, end + 1) is "a" && Word(words, end + 2) is "half") return new(minutes + (MinutesOfHour / 2), at, end + 3);
        var rest = Word(words, end) is "and" ? end + 1 : end;
        return Part(words, rest) is (var more, false, var after) ? new(minutes + more, at, after) : new(minutes, at, end);
    }

    // "45min" and "1h30" are one word, "45 min" and "an hour" two, "one and a half hours" five.
    private static (int Minutes, bool Hours, int End)? Part(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word) return null;
        if (Joined(word) is var (joined, hours)) return IsHourOfDay(words, at) ? null : (joined, hours, at + 1);
        var end = at + 1;
        var amount = word is "a" or "an" ? 1 : Amount(word);
        if (amount is null) return null;
        if (Word(words, end) is "and" && Word(words, end + 1) is "a" && Word(words, end + 2) is "half") (amount, end) = (amount + 0.5m, end + 3);
        if (Word(words, end) is "full" or "whole" or "more" or "free" or "spare" or "quick" or "good") end++;
        return Unit(Word(words, end)) is { } unit && !(word is "a" or "an" && unit == 1) ? (Minutes(amount.Value, unit), unit > 1, end + 1) : null;
    }

    // "thursday 15h" is a time of day, "for 15h" and "2h" are not.
    private static bool IsHourOfDay(IReadOnlyList<string?> words, int at) =>
        words[at]![^1] == 'h' && Numerals.Cardinal(words[at]![..^1]) is >= EarliestHour and < 24 && Word(words, at - 1) is not ("for" or "of");

    private static (int Minutes, bool Hours)? Joined(string word)
    {
        var figures = 0;
        while (figures < word.Length && (char.IsAsciiDigit(word[figures]) || word[figures] == '.')) figures++;
        if (figures == 0 || figures == word.Length || Amount(word[..figures]) is not { } amount) return null;
        var letters = figures;
        while (letters < word.Length && char.IsLetter(word[letters])) letters++;
        if (Unit(word[figures..letters]) is not { } unit) return null;
        if (letters == word.Length) return (Minutes(amount, unit), unit > 1);
        return unit > 1 && Amount(word[letters..].TrimEnd('m', 'i', 'n')) is { } rest ? (Minutes(amount, unit) + (int)rest, false) : null;
    }

    private static int Minutes(decimal amount, int unit) => amount * unit is <= Longest and var minutes ? (int)minutes : 0;

    private static decimal? Amount(string word) => (decimal?)Numerals.Cardinal(word)
        ?? (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    private static int? Unit(string? word) => word is not null && Units.TryGetValue(word, out var minutes) ? minutes : null;

    private static string? Word(IReadOnlyList<string?> words, int at) => at >= 0 && at < words.Count ? words[at] : null;
}
