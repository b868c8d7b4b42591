using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Moments.Clocks;

namespace SalesOpsBot.Assistant.Language.Times;

/// <summary>
/// Finds times of day: 3pm, 3:30 pm, 15:00, noon, half past three, at 3, 3-4pm, from 2 to 3:30pm. An hour without am or pm is one of a working day:
/// 1 to 6 are in the afternoon.
/// </summary>
internal static class TimeReader
{
    /// <summary>All times of a sentence; what belongs to something else is left out of its pieces.</summary>
    public static List<TimeHit> Read(MomentText text)
    {
        var hits = new List<TimeHit>();
        for (var at = 0; at < text.Count;)
        {
            if (ReadAt(text, at) is not var (first, found))
            {
                at++;
                continue;
            }

            var reading = found.Moment.AtWork;
            hits.Add(new(TimeOnly.FromDateTime(reading.From!.Value), found.Moment.IsSpan ? TimeOnly.FromDateTime(reading.To!.Value) : null, text.Piece(first).Word, text.Piece(found.End - 1).Word + 1));
            at = found.End;
        }

        return hits;
    }

    // What leads to a time ("from", "at") is no part of it.
    private static (int First, Found Found)? ReadAt(MomentText text, int at)
    {
        if (text.Word(at) is null) return null;
        if (ClockSpanRules.FromTo(text, at, sure: true) is { } span) return (MomentWords.From.End(text, at) ?? MomentWords.Between.End(text, at) ?? at, span);
        return ClockReader.Read(text, at) is { } clock && (clock.IsSure || ClockRules.IsHour(text, at, clock.End)) ? (at, new(clock.Moment, clock.End)) : null;
    }
}
