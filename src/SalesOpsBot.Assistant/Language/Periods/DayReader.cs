using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Numbers;
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

    private static readonly FrozenSet<string> Never = Lexicon.Set("periods.never");
    private static readonly FrozenSet<string> Beginning = Lexicon.Set("periods.beginning");
    private static readonly FrozenSet<string> Ending = Lexicon.Set("periods.ending");
    private static readonly FrozenSet<string> BeforeSpan = Lexicon.Set("periods.beforeSpan");
    private static readonly FrozenDictionary<string, SpanPart> PartsOfSpan = Lexicon.Table("periods.partsOfSpan", Enum.Parse<SpanPart>);

    /// <summary>All days of a sentence, first one first.</summary>
    public static List<DayHit> Read(Sentence sentence, PeriodDirection direction, bool first = false) =>
        [.. sentence.Periods(direction).Select(p => new DayHit(Day(sentence, p, first), p.First, p.End))];

    private static DateOnly Day(Sentence sentence, PeriodHit hit, bool first)
    {
        if (Counted(sentence, hit) is { } counted) return counted;
        var period = hit.Period;
        // "won't close before March": March at the earliest.
        if (sentence.Is(hit.First, Particles.Before) && sentence.Has(Never) && sentence.PeriodAt(hit.First + 1, PeriodDirection.Coming) is { } bound) period = bound.Period;
        if (period.Kind == PeriodKind.Day) return period.Start;
        for (var at = hit.First; at < hit.End; at++)
        {
            if (sentence.Is(at, Beginning)) return period.Start;
            if (sentence.Is(at, Ending)) return Last(period);
        }

        // "the end of the", "the middle of".
        var before = !sentence.Is(hit.First - 1, BeforeSpan) ? hit.First - 1 : sentence.Is(hit.First - 2, Particles.Of) ? hit.First - 3 : hit.First - 2;
        return Part(sentence.Word(before)) switch
        {
            SpanPart.Mid => Middle(period),
            SpanPart.Early or SpanPart.Start => period.Start,
            SpanPart.Late or SpanPart.End => Last(period),
            _ => first && period.Start > sentence.Clock.Today ? period.Start : Last(period),
        };
    }

    // "in two weeks", "10 days from now", "three days ago": so many from today, not the week that holds it.
    private static DateOnly? Counted(Sentence sentence, PeriodHit hit)
    {
        var ahead = sentence.Is(hit.First, Particles.In);
        var at = ahead ? hit.First + 1 : hit.First;
        var count = NumberWords.IsArticle(sentence.Word(at)) ? 1 : Numerals.Cardinal(sentence.Word(at) ?? "");
        at = sentence.Is(at + 1, Particles.Of) ? at + 2 : at + 1;
        if (count is not { } number || PeriodWords.Unit(sentence.Word(at) ?? "") is not { } unit) return null;
        var ago = sentence.Is(hit.End - 1, PhraseWords.Ago);
        if (!ago && !ahead && !sentence.Is(hit.End - 1, PhraseWords.Now)) return null;
        return PeriodClock.Moved(unit, sentence.Clock.Today, ago ? -number : number);
    }

    private static SpanPart? Part(string? word) => word is not null && PartsOfSpan.TryGetValue(word, out var part) ? part : null;

    private static DateOnly Last(Period period) => period.Kind == PeriodKind.Week ? period.Start.AddDays(ToFriday) : period.End;

    private static DateOnly Middle(Period period) => period.Kind switch
    {
        PeriodKind.Week => period.Start.AddDays(ToWednesday),
        PeriodKind.Month => period.Start.AddDays(ToMiddle),
        _ => period.Start.AddDays((period.End.DayNumber - period.Start.DayNumber + 1) / 2),
    };
}
