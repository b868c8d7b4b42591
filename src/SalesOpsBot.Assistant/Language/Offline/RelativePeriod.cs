using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Periods told from the one spoken of before: "the quarter before that", "same period last year", "the next one".</summary>
internal static class RelativePeriod
{
    private const int LongestThis = 5;

    private static readonly FrozenSet<string> After = Lexicon.Set("periods.after");
    private static readonly FrozenSet<string> BeforeOrAfter = Lexicon.Set("periods.beforeOrAfter");
    private static readonly FrozenSet<string> Neighbours = Lexicon.Set("periods.neighbours");
    private static readonly FrozenSet<string> Spans = Lexicon.Set("periods.spans");
    private static readonly FrozenSet<string> YearBefore = Lexicon.Set("periods.yearBefore");

    /// <summary>The period that is meant, or nothing.</summary>
    public static Period? Read(Sentence sentence, Period? spokenOf)
    {
        if (spokenOf is not { } period || !Means(sentence)) return null;
        if (ThisOne(sentence) && Unit(period) is { } same) return sentence.Clock.Containing(same, sentence.Clock.Today);
        if (Whole(sentence) is { } unit) return sentence.Clock.Containing(unit, period.Start);
        return SameLastYear(sentence) ? period.YearBefore() : sentence.Has(After) ? period.Next() : period.Previous();
    }

    /// <summary>Whether the words tell such a period.</summary>
    public static bool Means(Sentence sentence) => SameLastYear(sentence) || ThisOne(sentence) || Alone(sentence) || Whole(sentence) is not null
        || (sentence.Has(BeforeOrAfter) && sentence.PeriodPlaces.Count == 0 && (sentence.Has("that", "one") || sentence.Words.Any(w => PeriodWords.Unit(w.Text) is not null)));

    /// <summary>Whether a word may be part of it.</summary>
    public static bool IsPart(string word) => word is "before" or "next" or "previous" or "last" or "after" or "same" or "period" or "time" or "earlier" or "preceding" or "following" or "whole" or "full" or "entire" || PeriodWords.Unit(word) is not null;

    // "for the whole year" after a month is the year that the month is in.
    private static PeriodUnit? Whole(Sentence sentence)
    {
        for (var at = 1; at < sentence.Words.Count; at++)
            if (sentence.Words[at - 1].Text is "whole" or "full" or "entire" && PeriodWords.Unit(sentence.Words[at].Text) is { } unit && !sentence.IsDated(at)) return unit;
        return null;
    }

    /// <summary>The unit of "that day", "the same week", where such words begin at a place: the one that was spoken of.</summary>
    public static PeriodUnit? ThenAt(Sentence sentence, int at)
    {
        if (sentence.Words[at].Text is not ("that" or "same") || PeriodWords.Unit(sentence.Word(at + 1) ?? "") is not { } unit) return null;
        if (sentence.Word(at - 1) is "before" or "after" || sentence.Word(at + 2) is "before" or "last" or "earlier" or "after" || sentence.Has("previous")) return null;
        return sentence.IsDated(at + 1) ? null : unit;
    }

    /// <summary>How many days on "the day after", "the day before" is from the day that was spoken of, where such words stand alone at a place.</summary>
    public static int? DayBeside(Sentence sentence, int at) =>
        (sentence.Words[at].Text, sentence.Word(at + 1), sentence.Word(at + 2), sentence.Word(at + 3)) is ("the", "day", "after" or "before", null or ",") ? sentence.Word(at + 2) is "after" ? 1 : -1 : null;

    // "and this one?" after next quarter is the quarter that runs.
    private static bool ThisOne(Sentence sentence) => sentence.PeriodPlaces.Count == 0 && sentence.Words.Count <= LongestThis && sentence.Names.Count == 0
        && sentence.Words.Zip(sentence.Words.Skip(1)).Any(pair => pair.First.Text is "this" or "current" && pair.Second.Text is "one") && sentence.Words.All(w => w.Text is "current" || Filler.Connecting.Contains(w.Text));

    private static PeriodUnit? Unit(Period period) => period.Kind switch
    {
        PeriodKind.Year => PeriodUnit.Year,
        PeriodKind.Quarter => PeriodUnit.Quarter,
        PeriodKind.Month => PeriodUnit.Month,
        PeriodKind.Week => PeriodUnit.Week,
        _ => null,
    };

    // "and next?" after a quarter is the next quarter.
    private static bool Alone(Sentence sentence) => sentence.Has(Neighbours) && sentence.PeriodPlaces.Count == 0
        && sentence.Words.All(w => w.Text is "next" or "previous" or "last" || Filler.Connecting.Contains(w.Text));

    private static bool SameLastYear(Sentence sentence) =>
        (sentence.Has("same") && sentence.Has(Spans) && sentence.Has(YearBefore) && sentence.Has("year"))
        // "the year before" of a quarter is the same quarter.
        || (sentence.Has("year") && sentence.Has("earlier", "before") && sentence.PeriodPlaces.Count == 0);
}
