using SalesOpsBot.Assistant.Language.Moments.Bounds;
using SalesOpsBot.Assistant.Language.Moments.Clocks;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>
/// Reads everything that a sentence says about time: days, times, spans and lengths, each with its place and every way to read it, by the conventions of
/// Microsoft's Recognizers-Text. Where the company means something of its own by a period (fiscal quarters, whole weeks), that is
/// <see cref="Periods.PeriodReader"/>'s to say.
/// </summary>
internal static class MomentReader
{
    /// <summary>The moments of a sentence, first one first, none inside another.</summary>
    /// <param name="text">As it was said.</param>
    /// <param name="words">Its words.</param>
    /// <param name="free">The same words, <see langword="null"/> where one belongs to something else.</param>
    /// <param name="now">When it is said, by the asker's clock.</param>
    public static List<MomentHit> Read(string text, IReadOnlyList<Word> words, IReadOnlyList<string?> free, DateTime now)
    {
        var pieces = new MomentText(PieceReader.Read(text, words, free), now);
        var hits = new List<MomentHit>();
        for (var at = 0; at < pieces.Count;)
        {
            if (Longest(pieces, at) is not { } found)
            {
                at++;
                continue;
            }

            var (first, last) = (pieces.Piece(at), pieces.Piece(found.End - 1));
            hits.Add(new(found.Moment, first.Word, last.Word + 1, first.Start, last.End - first.Start));
            at = found.End;
        }

        return hits;
    }

    private static Found? Longest(MomentText text, int at) => text.Word(at) is null
        ? null
        : Found.Longest(BoundRules.Read(text, at), RangeRules.Read(text, at), text.DayTime(at), text.Day(at), text.Span(at), text.ClockSpan(at), ClockRules.Alone(text, at), text.Length(at));
}
