using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Moments.Clocks;

namespace SalesOpsBot.Assistant.Language.Times;

/// <summary>Finds durations in minutes and hours: 45 min, half an hour, an hour and a half, 1h30, 1.5 hours.</summary>
internal static class DurationReader
{
    private const int Longest = 24 * 60;

    /// <summary>All durations of a sentence; what belongs to something else is left out of its pieces.</summary>
    public static List<DurationHit> Read(MomentText text)
    {
        var hits = new List<DurationHit>();
        for (var at = 0; at < text.Count;)
        {
            if (ReadAt(text, at) is not { } found)
            {
                at++;
                continue;
            }

            hits.Add(new((int)found.Moment.Length.Time.TotalMinutes, text.Piece(at).Word, text.Piece(found.End - 1).Word + 1));
            at = found.End;
        }

        return hits;
    }

    private static Found? ReadAt(MomentText text, int at)
    {
        if (text.Length(at) is not { Moment.Length: { HasTime: true, HasDays: false } length } found || length.Time.TotalMinutes is < 1 or > Longest) return null;
        // "got a minute" asks for no minute, and "thursday 15h" is a time of day.
        var article = MomentWords.A.End(text, at) is not null && length.Time == TimeSpan.FromMinutes(1);
        return article || MomentWords.Whole.End(text, at) is not null || IsHourOfDay(text, at) ? null : found;
    }

    // "for 15h" and "2h" are durations.
    private static bool IsHourOfDay(MomentText text, int at) => ClockReader.Read(text, at) is { IsSure: true, Hour: >= 7 } && MomentWords.BehindHour.Any(said => text.Word(at)!.EndsWith(said, StringComparison.Ordinal)) && MomentWords.Lasting.End(text, at - 1) is null && MomentWords.Of.End(text, at - 1) is null;
}
