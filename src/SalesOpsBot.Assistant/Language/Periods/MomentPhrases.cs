using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Days that the company means as everybody does: Thanksgiving, the first Monday of May, the last day of next month, the next 4 business days.</summary>
internal static class MomentPhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        if (SharedRules.Read(words.Moments, at) is not { Moment: { IsResolved: true } moment } found) return null;
        return (new([.. moment.Readings.Select(r => Days(moment, r))]), found.End);
    }

    // The end of a span is no part of it, the end of a period is.
    private static Period Days(Moment moment, TimeReading reading)
    {
        var (start, end) = (DateOnly.FromDateTime(reading.From!.Value), DateOnly.FromDateTime(reading.To!.Value).AddDays(-1));
        return moment.Kind == MomentKind.Date ? Period.Day(start) : Period.WeekOf(start).Days == new DateRange(start, end) ? Period.WeekOf(start) : Period.Between(start, end);
    }
}
