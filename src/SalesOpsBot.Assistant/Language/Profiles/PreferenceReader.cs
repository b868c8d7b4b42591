using System.Globalization;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Notices;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Profiles;

/// <summary>Reads the person's own settings.</summary>
internal static class PreferenceReader
{
    private const int DaysOfWeek = 7;

    /// <summary>Fills the arguments of <c>set_preferences</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        var language = sentence.Words.FirstOrDefault(w => PreferenceWords.Languages.Contains(w.Text));
        if (language.Text is not null) call.Put("language", sentence.Text.Substring(language.Start, language.Length));
        if (sentence.Has(PreferenceWords.OfZone) && Place(sentence) is var (place, called) && (called || language.Text is not null || !sentence.Has(PreferenceWords.OfOtherSettings))) call.Put("time_zone", place);

        var digest = sentence.Has(PreferenceWords.Digests);
        if (digest) call.Put("digest", Digest(sentence));
        else if (Alerts(call, sentence)) return;
        else if (sentence.Has(PreferenceWords.OfQuiet) || (sentence.Has(PreferenceWords.Negations) && sentence.Has(PreferenceWords.BeforeOrAfter))) call.Put("quiet_hours", Quiet(sentence));
        else call.Put("working_hours", Span(sentence));
    }

    /// <summary>What the setting that waits becomes after "weekly instead", "and before 8"; nothing where the sentence says nothing of it.</summary>
    public static (string Argument, string Value)? Mended(Func<string, string?> waiting, Sentence sentence)
    {
        if (waiting("digest") is { } digest) return Often(digest, sentence) is { } often ? ("digest", often) : null;
        return waiting("quiet_hours") is not null && Quiet(sentence) is { } quiet and not "off" ? ("quiet_hours", quiet) : null;
    }

    /// <summary>When the summary comes after "weekly instead", "at 9", "on Fridays": what is not said stays as it was; nothing where neither days nor a time are said.</summary>
    public static string? Often(string before, Sentence sentence)
    {
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 0; at < sentence.Words.Count; at++)
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (!sentence.Is(at, PreferenceWords.Often) && !Filler.Connecting.Contains(sentence.Words[at].Text) && !char.IsAsciiDigit(sentence.Words[at].Text[0])) return null;
        if (Digest(sentence) is not { } asked) return null;
        if (asked is "off") return asked;
        var (days, time) = (Part(before, timed: false), Part(before, timed: true));
        var merged = $"{Part(asked, timed: false) ?? days} {Part(asked, timed: true) ?? time}".Trim();
        return merged == before ? null : merged;

        static string? Part(string digest, bool timed) => digest.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part.Contains(':', StringComparison.Ordinal) == timed && part is not "off");
    }

    private static string? Digest(Sentence sentence)
    {
        if (sentence.Has(PreferenceWords.DigestOff)) return "off";
        var days = sentence.Words.Select(w => Day(w.Text)).OfType<DayOfWeek>().Distinct().Select(day => day.ToString()[..3].ToLowerInvariant()).ToList();
        var often = sentence.Has(PreferenceWords.Weekly) ? "weekly" : days.Count > 0 ? string.Join(',', days) : sentence.Has(PreferenceWords.Daily) ? "daily" : null;
        var at = sentence.Times.Count > 0 ? Text(sentence.Times[0].From) : Hour(sentence);
        return often is null ? at : at is null ? often : $"{often} {at}";
    }

    // "Mondays", "wed".
    private static DayOfWeek? Day(string word) =>
        (PeriodWords.Weekday(word) ?? PeriodWords.Weekday(MomentWords.Singular(word) ?? "")) is { } day ? (DayOfWeek)(day % DaysOfWeek) : null;

    // "send it at 8".
    private static string? Hour(Sentence sentence)
    {
        for (var at = 1; at < sentence.Words.Count; at++)
            if (sentence.Is(at - 1, PreferenceWords.BeforeHour) && Numerals.Cardinal(sentence.Words[at].Text) is >= 0 and < 24 and var hour) return Text(new(hour, 0));
        return null;
    }

    // "stop the big win alerts", "tell me about big wins".
    private static bool Alerts(CallArguments call, Sentence sentence)
    {
        if (!sentence.Has(PreferenceWords.OfAlerts) || sentence.Times.Count > 0 || AlertWords.Read(sentence) is not { } kinds) return false;
        var isOff = sentence.Has(PreferenceWords.AlertsOff) && !sentence.Has(PreferenceWords.Again);
        call.Put(isOff ? "alerts_off" : "alerts_on", kinds);
        return true;
    }

    private static string? Quiet(Sentence sentence)
    {
        if (Span(sentence, overnight: true) is { } span) return span;
        if (sentence.Times.Count == 0 && Bare(sentence) is var (hour, before)) return before ? $"00:00-{Text(hour)}" : $"{Text(hour)}-24:00";
        if (sentence.Times.Count == 1) return sentence.Has(PreferenceWords.Before) ? $"00:00-{Text(sentence.Times[0].From)}" : $"{Text(sentence.Times[0].From)}-24:00";
        return sentence.Has(PreferenceWords.QuietOff) && !sentence.Has(PreferenceWords.Quiet) ? "00:00-24:00" : sentence.Has(PreferenceWords.Off) ? "off" : null;
    }

    // "don't ping me before 9", "nothing after 6": of the evening, where it is a small number.
    private static (TimeOnly Hour, bool Before)? Bare(Sentence sentence)
    {
        for (var at = 1; at < sentence.Words.Count; at++)
        {
            if (!sentence.Is(at - 1, PreferenceWords.Edges) || Numerals.Cardinal(sentence.Words[at].Text) is not (>= 1 and < 24 and var hour)) continue;
            var before = sentence.Is(at - 1, PreferenceWords.Until);
            return (new(!before && hour < 12 ? hour + 12 : hour, 0), before);
        }

        return null;
    }

    private static string? Span(Sentence sentence, bool overnight = false) => sentence.Times switch
    {
        [{ To: { } to } span, ..] => $"{Text(span.From)}-{Text(to)}",
        [var from, var until, ..] => $"{Text(from.From)}-{Text(until.From)}",
        _ => Hours(sentence, overnight),
    };

    // "my hours are 8 to 17": nothing but hours is meant here; it is quiet from 19 to 7 in the morning.
    private static string? Hours(Sentence sentence, bool overnight)
    {
        for (var at = 1; at + 1 < sentence.Words.Count; at++)
        {
            if (!sentence.Is(at, PreferenceWords.BetweenHours) || Numerals.Cardinal(sentence.Words[at - 1].Text) is not (>= 0 and < 24 and var from)) continue;
            if (Numerals.Cardinal(sentence.Words[at + 1].Text) is > 0 and <= 24 and var to) return $"{Text(new(from, 0))}-{Text(new((to <= from && !overnight ? to + 12 : to) % 24, 0))}";
        }

        return null;
    }

    // The place stands after "to", "in", "is" or before "time": "change my time zone to New York", "use London time".
    private static (string Place, bool IsCalledTime)? Place(Sentence sentence)
    {
        for (var at = sentence.Words.Count - 1; at > 0; at--)
        {
            if (!sentence.Is(at - 1, PreferenceWords.BeforePlace) || sentence.Is(at, PreferenceWords.NoPlace)) continue;
            var end = at;
            while (end < sentence.Words.Count && !sentence.Is(end, PreferenceWords.AfterPlace)) end++;
            // An IANA name has a slash between its words.
            return end > at ? (sentence.Said(at, end), sentence.Is(end, PreferenceWords.OfZone)) : null;
        }

        return null;
    }

    private static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
