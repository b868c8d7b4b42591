using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>
/// Finds periods in a sentence. "Last N" and "next N" are whole units beside the current one, so that "last 30 days" ends yesterday and "last 2 quarters"
/// with the last full one; a unit, quarter or year without further words is the company's fiscal one; "by the end of the quarter" is the quarter.
/// </summary>
internal static class PeriodReader
{
    // "1000 quarters ago" is nobody's quarter.
    private const int Earliest = 1900;

    /// <summary>All periods of a sentence, first one first, none inside another.</summary>
    /// <param name="words">The sentence, in lower case; a word that is <see langword="null"/> belongs to something else.</param>
    /// <param name="clock">Today and the fiscal calendar.</param>
    /// <param name="direction">Which year is meant where none is said.</param>
    public static List<PeriodHit> Read(IReadOnlyList<string?> words, PeriodClock clock, PeriodDirection direction)
    {
        var phrases = new PhraseReader(words, clock);
        var ranges = new RangeReader(phrases, clock, direction);
        var hits = new List<PeriodHit>();
        for (var at = 0; at < words.Count;)
        {
            if (ranges.Read(at) is { } hit && hit.Period.Start.Year >= Earliest)
            {
                hits.Add(hit);
                at = hit.End;
            }
            else
            {
                at++;
            }
        }

        return hits;
    }

    /// <summary>The first period of a text.</summary>
    public static Period? First(string text, PeriodClock clock, PeriodDirection direction = PeriodDirection.Nearest)
    {
        var hits = Read([.. WordReader.Read(text).Select(w => w.Text)], clock, direction);
        return hits.Count > 0 ? hits[0].Period : null;
    }
}
