using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Periods told from the one spoken of before: "the quarter before that", "same period last year", "the next one".</summary>
internal static class RelativePeriod
{
    private const int LongestThis = 5;

    /// <summary>The period that is meant, or nothing.</summary>
    public static Period? Read(Sentence sentence, Period? spokenOf)
    {
        if (spokenOf is not { } period || !Means(sentence)) return null;
        if (ThisOne(sentence) && Unit(period) is { } same) return sentence.Clock.Containing(same, sentence.Clock.Today);
        if (Whole(sentence) is { } unit) return sentence.Clock.Containing(unit, period.Start);
        return SameLastYear(sentence) ? period.YearBefore() : sentence.Has(RelativePeriodWords.After) ? period.Next() : period.Previous();
    }

    /// <summary>Whether the words tell such a period.</summary>
    public static bool Means(Sentence sentence) => SameLastYear(sentence) || ThisOne(sentence) || Alone(sentence) || Whole(sentence) is not null
        || (sentence.Has(RelativePeriodWords.BeforeOrAfter) && sentence.PeriodPlaces.Count == 0 && (sentence.Has(RelativePeriodWords.SpokenOf) || sentence.Words.Any(w => PeriodWords.Unit(w.Text) is not null)));

    /// <summary>Whether a word may be part of it.</summary>
    public static bool IsPart(string word) => RelativePeriodWords.Parts.Contains(word) || PeriodWords.Unit(word) is not null;

    // "for the whole year" after a month is the year that the month is in.
    private static PeriodUnit? Whole(Sentence sentence)
    {
        for (var at = 1; at < sentence.Words.Count; at++)
            if (sentence.Is(at - 1, RelativePeriodWords.Whole) && PeriodWords.Unit(sentence.Words[at].Text) is { } unit && !sentence.IsDated(at)) return unit;
        return null;
    }

    /// <summary>The unit of "that day", "the same week", where such words begin at a place: the one that was spoken of.</summary>
    public static PeriodUnit? ThenAt(Sentence sentence, int at)
    {
        if (!sentence.Is(at, RelativePeriodWords.ThatOne) || PeriodWords.Unit(sentence.Word(at + 1) ?? "") is not { } unit) return null;
        if (sentence.Is(at - 1, RelativePeriodWords.BesideThat) || sentence.Is(at + 2, RelativePeriodWords.BehindThat) || sentence.Has(RelativePeriodWords.Previous)) return null;
        return sentence.IsDated(at + 1) ? null : unit;
    }

    /// <summary>How many days on "the day after", "the day before" is from the day that was spoken of, where such words stand alone at a place.</summary>
    public static int? DayBeside(Sentence sentence, int at) =>
        sentence.Is(at, Particles.The) && sentence.Is(at + 1, RelativePeriodWords.Day) && sentence.Word(at + 2) is { } side && sentence.Word(at + 3) is null or ","
        && RelativePeriodWords.Sides.TryGetValue(side, out var days) ? days : null;

    // "and this one?" after next quarter is the quarter that runs.
    private static bool ThisOne(Sentence sentence) => sentence.PeriodPlaces.Count == 0 && sentence.Words.Count <= LongestThis && sentence.Names.Count == 0
        && sentence.Words.Zip(sentence.Words.Skip(1)).Any(pair => RelativePeriodWords.ThisOne.Contains(pair.First.Text) && RelativePeriodWords.One.Contains(pair.Second.Text)) && sentence.Words.All(w => RelativePeriodWords.Current.Contains(w.Text) || Filler.Connecting.Contains(w.Text));

    private static PeriodUnit? Unit(Period period) => period.Kind switch
    {
        PeriodKind.Year => PeriodUnit.Year,
        PeriodKind.Quarter => PeriodUnit.Quarter,
        PeriodKind.Month => PeriodUnit.Month,
        PeriodKind.Week => PeriodUnit.Week,
        _ => null,
    };

    // "and next?" after a quarter is the next quarter.
    private static bool Alone(Sentence sentence) => sentence.Has(RelativePeriodWords.Neighbours) && sentence.PeriodPlaces.Count == 0
        && sentence.Words.All(w => RelativePeriodWords.Neighbours.Contains(w.Text) || Filler.Connecting.Contains(w.Text));

    private static bool SameLastYear(Sentence sentence) =>
        (sentence.Has(RelativePeriodWords.Same) && sentence.Has(RelativePeriodWords.Spans) && sentence.Has(RelativePeriodWords.YearBefore) && sentence.Has(RelativePeriodWords.Year))
        // "the year before" of a quarter is the same quarter.
        || (sentence.Has(RelativePeriodWords.Year) && sentence.Has(RelativePeriodWords.YearEarlier) && sentence.PeriodPlaces.Count == 0);
}
