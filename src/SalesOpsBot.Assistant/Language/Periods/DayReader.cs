using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>
/// Reads periods as single days: the end of January is its last day, mid February the 15th, early March its first. A month, quarter or year without
/// further words is its last day where something is due in it (of a week, Friday), and its first where something begins in it.
/// </summary>
internal static class DayReader
{
    private const int ToFriday = 4;
    private const int ToWednesday = 2;
    private const int ToMiddle = 14;

    /// <summary>All days of a sentence, first one first.</summary>
    public static List<DayHit> Read(Sentence sentence, PeriodDirection direction, bool first = false) =>
        [.. sentence.Periods(direction).Select(p => new DayHit(Day(sentence, p, first), p.First, p.End))];

    private static DateOnly Day(Sentence sentence, PeriodHit hit, bool first)
    {
        if (Counted(sentence, hit) is { } counted) return counted;
        var (period, before) = (hit.Period, sentence.Word(hit.First - 1));
        // "won't close before March": March at the earliest.
        if (sentence.Word(hit.First) is "before" && sentence.Has("not", "never") && sentence.PeriodAt(hit.First + 1, PeriodDirection.Coming) is { } bound) period = bound.Period;
        if (period.Kind == PeriodKind.Day) return period.Start;
        for (var at = hit.First; at < hit.End; at++)
        {
            if (sentence.Word(at) is "start" or "beginning") return period.Start;
            if (sentence.Word(at) is "end" or "close") return Last(period);
        }

        if (before is "of" or "the") before = sentence.Word(hit.First - (sentence.Word(hit.First - 2) is "of" ? 3 : 2));
        return before switch
        {
            "mid" or "middle" => Middle(period),
            "early" or "start" or "beginning" => period.Start,
            "late" or "end" => Last(period),
            _ => first && period.Start > sentence.Clock.Today ? period.Start : Last(period),
        };
    }

    // "in two weeks", "10 days from now", "three days ago": so many from today, not the week that holds it.
    private static DateOnly? Counted(Sentence sentence, PeriodHit hit)
    {
        var at = sentence.Word(hit.First) is "in" ? hit.First + 1 : hit.First;
        var count = sentence.Word(at) is "a" or "an" ? 1 : Numerals.Cardinal(sentence.Word(at) ?? "");
        at = sentence.Word(at + 1) is "of" ? at + 2 : at + 1;
        if (count is not { } number || PeriodWords.Unit(sentence.Word(at) ?? "") is not { } unit) return null;
        var ago = sentence.Word(hit.End - 1) is "ago" or "back" or "earlier";
        if (!ago && sentence.Word(hit.First) is not "in" && sentence.Word(hit.End - 1) is not ("now" or "today")) return null;
        return PeriodClock.Moved(unit, sentence.Clock.Today, ago ? -number : number);
    }

    private static DateOnly Last(Period period) => period.Kind == PeriodKind.Week ? period.Start.AddDays(ToFriday) : period.End;

    private static DateOnly Middle(Period period) => period.Kind switch
    {
        PeriodKind.Week => period.Start.AddDays(ToWednesday),
        PeriodKind.Month => period.Start.AddDays(ToMiddle),
        _ => period.Start.AddDays((period.End.DayNumber - period.Start.DayNumber + 1) / 2),
    };
}
