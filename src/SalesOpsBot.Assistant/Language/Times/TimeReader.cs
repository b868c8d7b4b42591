using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Times;

/// <summary>
/// Finds times of day: 3pm, 3:30 pm, 15:00, noon, half past three, at 3, 3-4pm, from 2 to 3:30pm. An hour without am or pm is one of a working day:
/// 1 to 6 are in the afternoon.
/// </summary>
internal static class TimeReader
{
    private const int Noon = 12;
    private const int LastAfternoonHour = 6;

    /// <summary>All times; a word that is <see langword="null"/> belongs to something else.</summary>
    public static List<TimeHit> Read(IReadOnlyList<string?> words)
    {
        var hits = new List<TimeHit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Span(words, at) is not { } hit) continue;
            hits.Add(hit);
            at = hit.End - 1;
        }

        return hits;
    }

    private static TimeHit? Span(IReadOnlyList<string?> words, int at)
    {
        var opened = Word(words, at) is "from" or "between" or "at" or "around" or "about" or "by" or "until" or "after" or "before";
        var first = opened ? at + 1 : at;
        if (Joined(words, first) is { } joined) return joined with { First = first };
        if (Clock(words, first) is not { } from) return null;
        var join = Word(words, from.End);
        var second = join is "to" or "until" or "till" or "til" or "-" || (join is "and" && Word(words, at) is "between") ? Clock(words, from.End + 1) : null;
        if (second is { } to && (from.Sure || to.Sure))
        {
            var (start, end) = Ends(from, to);
            return new(start, end, first, to.End);
        }

        if (!from.Sure && !(Word(words, at) is "at" or "around" && Bare(words, from.End))) return null;
        return new(from.Time(), null, first, from.End);
    }

    // "3-4pm", "15:00-16:00" are one word.
    private static TimeHit? Joined(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at)?.Split('-', '–') is not [{ Length: > 0 } left, { Length: > 0 } right]) return null;
        var parts = new[] { left, "-", right, Word(words, at + 1), Word(words, at + 2), Word(words, at + 3) };
        if (Clock(parts, 0) is not { } from || Clock(parts, 2) is not { } to || !(from.Sure || to.Sure)) return null;
        var (start, end) = Ends(from, to);
        return new(start, end, at, at + to.End - 2);
    }

    // "3 to 4pm": the half of the day is said once; "11 to 1pm" begins before noon.
    private static (TimeOnly From, TimeOnly To) Ends(Reading from, Reading to)
    {
        var end = to.Time();
        // "7:00 to 8:00pm" is in the evening.
        var open = from.Afternoon is null && from.Hour is > 0 and <= Noon && to.Afternoon is not null;
        if (from.Sure && !open) return (from.Time(), !to.Sure && end <= from.Time() && end.Hour < Noon ? end.AddHours(Noon) : end);
        var start = from.Half(to.IsAfternoon) < end ? from.Half(to.IsAfternoon) : from.Half(!to.IsAfternoon);
        return (start, end);
    }

    private static Reading? Clock(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word) return null;
        if (word is "noon" or "midday") return new(Noon, 0, null, true, at + 1);
        if (word is "midnight") return new(0, 0, null, true, at + 1);
        if (Past(words, at) is { } past) return past;
        if (Spoken(words, at) is { } spoken) return spoken;
        if (Figures(word) is not var (hour, minute, half, sure)) return null;
        var end = at + 1;
        if (half is null && Half(words, end) is var (said, after)) (half, end, sure) = (said, after, true);
        else if (Word(words, end) is "o" && Word(words, end + 1) is "clock") (end, sure) = (end + 2, true);
        else if (Word(words, end) is "oclock") (end, sure) = (end + 1, true);
        if (end > at + 1 && Half(words, end) is var (later, last)) (half, end) = (later, last);
        return half is not null && hour is 0 or > Noon ? null : new(hour, minute, half, sure, end);
    }

    // "half past three", "quarter to four", "ten past 2".
    private static Reading? Past(IReadOnlyList<string?> words, int at)
    {
        var minutes = Word(words, at) switch { "half" => 30, "quarter" => 15, { } word => Numerals.Cardinal(word), null => null };
        var join = Word(words, at + 1);
        if (minutes is not (> 0 and < 60) || join is not ("past" or "to") || (join is "to" && Word(words, at) is not "quarter")) return null;
        if (Clock(words, at + 2) is not { } hour || hour.Minute != 0) return null;
        return join is "past" ? hour with { Minute = minutes.Value, Sure = true } : hour with { Hour = hour.Hour == 1 ? Noon : hour.Hour - 1, Minute = 60 - minutes.Value, Sure = true };
    }

    // "three thirty", "two forty five pm", "1140 am", "at 2.30".
    private static Reading? Spoken(IReadOnlyList<string?> words, int at)
    {
        var word = Word(words, at)!;
        var (hour, minute, end) = (0, 0, at + 1);
        if (Numerals.Unit(word) is >= 1 and <= Noon and var said && Minutes(words, at + 1) is var (minutes, after)) (hour, minute, end) = (said, minutes, after);
        else if (word.Length is 3 or 4 && Number(word, 4, out var joined) && joined / 100 is >= 1 and <= Noon && joined % 100 < 60 && Half(words, end) is not null) (hour, minute) = (joined / 100, joined % 100);
        else if (Word(words, at - 1) is "at" && word.Split('.') is [var left, { Length: 2 } right] && Number(left, 2, out hour) && Number(right, 2, out minute) && hour < 24 && minute < 60) end = at + 1;
        else return null;
        return Half(words, end) is var (half, last) ? hour > Noon ? null : new(hour, minute, half, true, last) : new(hour, minute, null, true, end);
    }

    private static (int Minutes, int End)? Minutes(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word || word is "fifty" or "sixty" or "seventy" or "eighty" or "ninety") return null;
        if (word is "fifteen") return Word(words, at + 1) is "minute" or "minutes" or "min" or "percent" ? null : (15, at + 1);
        if (Numerals.Ten(word) is not { } tens) return null;
        var (minutes, end) = Numerals.Unit(Word(words, at + 1) ?? "") is >= 1 and <= 9 and var ones ? (tens + ones, at + 2) : (tens, at + 1);
        return Word(words, end) is "minute" or "minutes" or "min" or "percent" or "thousand" or "k" or "deals" or "days" ? null : (minutes, end);
    }

    private static (int Hour, int Minute, bool? Afternoon, bool Sure)? Figures(string word)
    {
        var letters = word.Length;
        while (letters > 0 && char.IsLetter(word[letters - 1])) letters--;
        bool? half = word[letters..] switch { "am" or "a" => false, "pm" or "p" => true, _ => null };
        var hours = word[letters..] is "h";
        if (letters == 0) return Numerals.Cardinal(word) is { } said and >= 1 and <= Noon ? (said, 0, null, false) : null;
        if (letters < word.Length && half is null && !hours) return null;
        var parts = word[..letters].Split(':', '.');
        if (parts.Length > 2 || !Number(parts[0], 2, out var hour) || hour > 23) return null;
        if (parts.Length == 1) return (hour, 0, half, half is not null || hours);
        // A point is a decimal one, unless am or pm says otherwise.
        if (parts[1].Length != 2 || !Number(parts[1], 2, out var minute) || minute > 59 || (word.Contains('.', StringComparison.Ordinal) && half is null)) return null;
        return (hour, minute, half, true);
    }

    private static (bool Afternoon, int End)? Half(IReadOnlyList<string?> words, int at) => Word(words, at) switch
    {
        "am" => (false, at + 1),
        "pm" => (true, at + 1),
        "a" or "p" when Word(words, at + 1) is "," && Word(words, at + 2) is "m" => (Word(words, at) is "p", at + 3),
        "in" when Word(words, at + 1) is "the" && Word(words, at + 2) is "morning" => (false, at + 3),
        "in" when Word(words, at + 1) is "the" && Word(words, at + 2) is "afternoon" or "evening" => (true, at + 3),
        _ => null,
    };

    // "at 3", but not "at 3 deals" or "at 3 %".
    private static bool Bare(IReadOnlyList<string?> words, int end) =>
        Word(words, end) is null or "," or "with" or "for" or "on" or "to" or "about" or "and" or "instead" or "please" or "today" or "tomorrow" or "in" or "so" or "because" or "next" or "this";

    private static bool Number(string text, int longest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= longest;

    private static string? Word(IReadOnlyList<string?> words, int at) => at >= 0 && at < words.Count ? words[at] : null;

    private readonly record struct Reading(int Hour, int Minute, bool? Afternoon, bool Sure, int End)
    {
        public bool IsAfternoon => Time().Hour >= Noon;

        public TimeOnly Time() => Afternoon is { } half ? Half(half) : new(Hour is >= 1 and <= LastAfternoonHour ? Hour + Noon : Hour, Minute);

        public TimeOnly Half(bool afternoon) => Hour > Noon ? new(Hour, Minute) : new((Hour % Noon) + (afternoon ? Noon : 0), Minute);
    }
}
