using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Meetings;

/// <summary>Reads which hours of a day are wanted: "tomorrow afternoon", "after 2pm", "mornings only", "between 10 and 12".</summary>
internal static class HoursReader
{
    private static readonly TimeSpan Early = TimeSpan.FromHours(8);
    private static readonly TimeSpan Noon = TimeSpan.FromHours(12);

    /// <summary>The hours, as <c>14:00-17:00</c>; nothing where none are said. A working day's morning lasts until noon and its afternoon until people go home.</summary>
    public static string? Read(Sentence sentence) => Hits(sentence).Select(hit => Hours(hit.Moment)).FirstOrDefault(hours => hours is not null);

    /// <summary>The indexes of the words that tell them.</summary>
    public static IEnumerable<int> Places(Sentence sentence) => Hits(sentence).SelectMany(hit => Enumerable.Range(hit.First, hit.End - hit.First));

    private static IEnumerable<MomentHit> Hits(Sentence sentence) =>
        sentence.Moments.Value.Where(hit => hit.Moment is { Kind: MomentKind.TimeRange or MomentKind.DateTimeRange, IsResolved: true, IsCounted: false });

    private static string? Hours(Moment moment)
    {
        // Of two readings the one in a working day: "after 2" is in the afternoon.
        var reading = moment.AtWork;
        var (from, to) = (reading.From?.TimeOfDay ?? TimeSpan.Zero, reading.To?.TimeOfDay ?? TimeSpan.Zero);
        if (moment.IsPartOfDay && from >= Noon) to = TimeSpan.Zero;
        if (moment.IsPartOfDay && to == Noon && from <= Early) from = TimeSpan.Zero;
        return from == to ? null : HoursText.Of(TimeOnly.FromTimeSpan(from), TimeOnly.FromTimeSpan(to))!.Replace("-00:00", "-24:00", StringComparison.Ordinal);
    }
}
