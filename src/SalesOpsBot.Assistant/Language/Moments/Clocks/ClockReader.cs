using System.Globalization;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments.Clocks;

/// <summary>Reads times of day: 3pm, 15:00, 8:00:31am, half past seven, three thirty, 1140 a.m., 12 noon, one in the morning.</summary>
internal static class ClockReader
{
    private const int Noon = 12;
    private const int MinutesOfHour = 60;

    /// <summary>The time at a place, a bare number too.</summary>
    public static Clock? Read(MomentText text, int at)
    {
        if (text.Word(at) is not { } word) return null;
        if (MomentWords.Noon.End(text, at) is { } noon) return new(Noon, 0, 0, true, true, noon);
        if (MomentWords.Midnight.End(text, at) is { } midnight) return new(0, 0, 0, null, true, midnight);
        if (Past(text, at) is { } past) return past;
        if ((char.IsAsciiDigit(word[0]) ? Figures(text, word, at) : Spoken(text, at)) is not { } clock) return null;
        if (clock.Afternoon is null && MomentWords.OClock.End(text, clock.End) is { } oclock) clock = clock with { IsSure = true, End = oclock };
        if (clock.Afternoon is null && clock.Hour <= Noon && MomentWords.Halves.Read(text, clock.End) is var (half, after)) return clock with { Afternoon = half, IsSure = true, End = after };
        return clock;
    }

    // "10 past 9", "quarter to four", "half past seven o'clock".
    private static Clock? Past(MomentText text, int at)
    {
        var (minutes, end) = MomentWords.Half.End(text, at) is { } half ? (30, half) : MomentWords.Quarter.End(text, at) is { } quarter ? (15, quarter) : text.Number(at) is ( > 0 and < MinutesOfHour and var said, var after) ? ((int)said, after) : (0, 0);
        if (minutes == 0) return null;
        end = MomentWords.Units.Read(text, end) is (TimeUnit.Minute, var unit) ? unit : end;
        var to = MomentWords.ToHour.End(text, end);
        // "15 to 20 people" are no time; "quarter to four" and "ten minutes to four" are.
        if (to is not null && MomentWords.Quarter.End(text, at) is null && MomentWords.Units.Read(text, end - 1) is null) return null;
        if ((to ?? MomentWords.PastHour.End(text, end)) is not { } hour || Read(text, hour) is not { Minute: 0, Hour: > 0 } full) return null;
        return to is null ? full with { Minute = minutes, IsSure = true } : full with { Hour = full.Hour == 1 ? Noon : full.Hour - 1, Minute = MinutesOfHour - minutes, IsSure = true };
    }

    // "three thirty", "two forty five", "seven".
    private static Clock? Spoken(MomentText text, int at)
    {
        if (Numerals.Unit(text.Word(at)!) is not (>= 1 and <= Noon and var hour)) return null;
        if (Minutes(text, at + 1) is not var (minutes, end)) return new(hour, 0, 0, null, false, at + 1);
        return new(hour, minutes, 0, null, true, end);
    }

    private static (int Minutes, int End)? Minutes(MomentText text, int at)
    {
        if (text.Word(at) is not { } word || char.IsAsciiDigit(word[0])) return null;
        var tens = Numerals.Ten(word);
        if (tens is null && Numerals.Unit(word) is not (>= 10 and < 20)) return null;
        if (text.Number(at) is not ( < MinutesOfHour and var minutes, var end) || MomentWords.Units.End(text, end) is not null || MomentWords.CountedThings.End(text, end) is not null || NumberWords.Scale(text.Word(end)) is not null) return null;
        // "two fifty" is said of money.
        return tens >= 50 && MomentWords.Halves.End(text, end) is null ? null : ((int)minutes, end);
    }

    // "3pm", "15:00", "8:00:31am", "9a", "2.30", "1140 am", "15h".
    private static Clock? Figures(MomentText text, string word, int at)
    {
        var letters = word.Length;
        while (letters > 0 && char.IsAsciiLetter(word[letters - 1])) letters--;
        bool? half = MomentWords.JoinedHalves.TryGetValue(word[letters..], out var late) ? late : null;
        if (letters < word.Length && half is null && !MomentWords.BehindHour.Contains(word[letters..])) return null;
        var figures = word.AsSpan(0, letters);
        if (!figures.ContainsAny(':', '.') && figures.Length is 3 or 4) return Military(text, figures, half, at);
        Span<Range> ranges = stackalloc Range[4];
        var count = figures.SplitAny(ranges, ":.", StringSplitOptions.None);
        if (count > 3 || !Number(figures[ranges[0]], 24, out var hour) || (half is not null && hour is 0 or > Noon)) return null;
        var (minute, second) = (0, 0);
        if (count > 1 && (figures[ranges[1]].Length != 2 || !Number(figures[ranges[1]], MinutesOfHour, out minute))) return null;
        if (count > 2 && (figures[ranges[2]].Length != 2 || !Number(figures[ranges[2]], MinutesOfHour, out second))) return null;
        // A point is a decimal one, unless "at" or a half of the day says otherwise.
        var sure = half is not null || letters < word.Length || (count > 1 && (!figures.Contains('.') || MomentWords.AtTime.End(text, at - 1) is not null));
        return new(hour, minute, second, half, sure, at + 1);
    }

    // "1140 am", "0730", "at 1530".
    private static Clock? Military(MomentText text, ReadOnlySpan<char> figures, bool? half, int at)
    {
        var said = half is not null || MomentWords.Halves.End(text, at + 1) is not null;
        var led = MomentWords.AtTime.End(text, at - 1) is not null;
        if (!said && (figures.Length < 4 || (figures[0] > '0' && !led))) return null;
        return Number(figures[..^2], 24, out var hour) && Number(figures[^2..], MinutesOfHour, out var minute) && !(said && hour is 0 or > Noon) ? new Clock(hour, minute, 0, half, half is not null || led, at + 1) : null;
    }

    private static bool Number(ReadOnlySpan<char> figures, int below, out int number) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out number) && figures.Length <= 2 && number < below;
}
