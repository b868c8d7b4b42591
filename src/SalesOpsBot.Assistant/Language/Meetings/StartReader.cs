using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Times;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Meetings;

/// <summary>Reads when something begins: <c>2017-10-03T15:00</c>; a day alone where no time is said.</summary>
internal static class StartReader
{
    // When meetings begin that are to be in a part of the day.
    private static readonly FrozenDictionary<string, TimeOnly> Starts = Lexicon.Table("meetings.starts", time => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture));

    /// <summary>The start, or nothing where neither day nor time is said.</summary>
    public static string? Read(Sentence sentence, PeriodDirection direction, Viewer viewer, Func<DayHit, bool>? counts = null)
    {
        var days = DayReader.Read(sentence, direction, first: true).Where(d => counts is null || counts(d)).ToList();
        var time = sentence.Times.Select(t => (TimeOnly?)t.From).FirstOrDefault() ?? (days.Count > 0 ? PartOfDay(sentence) : null);
        if (time is { } at) return Text(days.Count > 0 ? days[0].Day : Nearest(at, direction, viewer), at);
        return days.Count > 0 ? days[0].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : FromNow(sentence);
    }

    /// <summary>Whether a length says when, counted from now: "in half an hour", "two hours from now".</summary>
    public static bool IsFromNow(Sentence sentence, DurationHit length) => Counted(sentence).Any(hit => length.First >= hit.First && length.End <= hit.End);

    private static string? FromNow(Sentence sentence)
    {
        foreach (var hit in Counted(sentence)) if (hit.Moment.Future.From is { } at) return Text(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
        return null;
    }

    private static IEnumerable<MomentHit> Counted(Sentence sentence) =>
        sentence.Durations.Count == 0 ? [] : sentence.Moments.Value.Where(hit => hit.Moment is { Kind: MomentKind.DateTime, IsCounted: true });

    /// <summary>A start as arguments give it.</summary>
    public static string Text(DateOnly day, TimeOnly time) => day.ToDateTime(time).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Morning, afternoon and evening as the times that meetings begin at then; said from some word on.</summary>
    public static TimeOnly? PartOfDay(Sentence sentence, int from = 0)
    {
        for (var at = from; at < sentence.Words.Count; at++) if (Starts.TryGetValue(sentence.Words[at].Text, out var time)) return time;
        return null;
    }

    // "at 3" of somebody who plans at four is tomorrow's.
    private static DateOnly Nearest(TimeOnly time, PeriodDirection direction, Viewer viewer)
    {
        var now = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(viewer.Now, viewer.Zone).DateTime);
        return direction == PeriodDirection.Back || time > now ? viewer.Today : viewer.Today.AddDays(1);
    }
}
