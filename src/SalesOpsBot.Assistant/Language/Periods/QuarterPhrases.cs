using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Quarters, halves and weeks by their number: Q3, third quarter of last year, first half of 2017, week 41.</summary>
internal static class QuarterPhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        // "last Q3" is the latest that is over, "next Q1" the first to come.
        if (words.Word(at) is { } side && (PeriodWords.Last.Contains(side) || PeriodWords.Next.Contains(side) || PeriodWords.This.Contains(side))
            && Numbered(words, at + 1) is var (unit, number, end) && unit != PeriodUnit.Week && words.Word(at + 1)![0] is 'q' or 'h')
            return Beside(words, side, unit, number, end);
        if (words.Word(at) is { } first && PeriodWords.Year(first) is { } leading && words.Skip(at + 1, "-") is var joined && words.Word(joined) is { Length: 2 } && Numbered(words, joined) is var (part, place, last) && part != PeriodUnit.Week)
            return (new(InYear(words, part, place, leading)), last);
        if (OfYearBeside(words, at) is { } beside) return beside;
        if (Numbered(words, at) is not var (kind, count, next)) return null;
        if (kind == PeriodUnit.Week) return Week(words, count, next);
        if (words.YearAfter(next, shortYears: true) is var (year, after)) return (new(InYear(words, kind, count, year)), after);
        return PeriodPhrase.Yearly(words.Clock.Calendar.YearNameOf(words.Clock.Today), y => InYear(words, kind, count, y)) is { } phrase ? (phrase, next) : null;
    }

    // "last year's Q4", "last years q4".
    private static (PeriodPhrase, int)? OfYearBeside(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } side || words.Word(at + 1) is not ("year" or "years")) return null;
        var by = PeriodWords.This.Contains(side) ? 0 : PeriodWords.Last.Contains(side) ? -1 : PeriodWords.Next.Contains(side) ? 1 : (int?)null;
        if (by is null || Numbered(words, words.Skip(at + 2, "'s")) is not var (unit, number, end) || unit == PeriodUnit.Week) return null;
        return (new(InYear(words, unit, number, words.Clock.Calendar.YearNameOf(words.Clock.Today) + by.Value)), end);
    }

    private static Period InYear(PhraseReader words, PeriodUnit unit, int number, int year) =>
        unit == PeriodUnit.Half ? words.Clock.Half(year, number) : words.Clock.Calendar.Quarter(year, number);

    private static (PeriodPhrase, int)? Beside(PhraseReader words, string side, PeriodUnit unit, int number, int end)
    {
        var year = words.Clock.Calendar.YearNameOf(words.Clock.Today);
        var all = Enumerable.Range(year - 2, 5).Select(y => InYear(words, unit, number, y));
        var today = words.Clock.Today;
        var one = PeriodWords.Last.Contains(side) ? all.Last(p => p.End < today) : PeriodWords.Next.Contains(side) ? all.First(p => p.Start > today) : InYear(words, unit, number, year);
        return (new(one), end);
    }

    private static (PeriodPhrase, int)? Week(PhraseReader words, int number, int end)
    {
        if (number > 53) return null;
        if (words.YearAfter(end, shortYears: false) is var (year, after)) return Find(year) is { } week ? (new(week), after) : null;
        return PeriodPhrase.Yearly(words.Clock.Today.Year, Find) is { } phrase ? (phrase, end) : null;

        Period? Find(int inYear) => Period.TryParse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{inYear:0000}-W{number}"));
    }

    private static (PeriodUnit Unit, int Number, int End)? Numbered(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word) return null;
        var next = words.Word(at + 1);
        if (word.Length == 2 && word[0] is 'q' && word[1] is >= '1' and <= '4') return (PeriodUnit.Quarter, word[1] - '0', at + 1);
        if (word.Length == 2 && word[1] is 'q' && word[0] is >= '1' and <= '4') return (PeriodUnit.Quarter, word[0] - '0', at + 1);
        if (word.Length == 2 && word[0] is 'h' && word[1] is '1' or '2') return (PeriodUnit.Half, word[1] - '0', at + 1);
        if (word.Length is 2 or 3 && word[0] is 'w' && Numerals.Cardinal(word[1..]) is { } w and >= 1) return (PeriodUnit.Week, w, at + 1);
        if (next is null) return null;
        if (word is "quarter" or "quarters" && Numerals.Cardinal(next) is { } n and >= 1 and <= 4) return (PeriodUnit.Quarter, n, at + 2);
        if (word is "week" && Numerals.Cardinal(next) is { } k and >= 1) return (PeriodUnit.Week, k, at + 2);
        var number = word is "final" or "last" ? -1 : Numerals.Ordinal(word);
        if (number is null) return null;
        // "the last quarter" is the one before this; only with its year is it the fourth.
        if (next is "quarter" && number == -1) return words.Word(at + 2) is "of" && words.YearAfter(at + 2, false) is not null ? (PeriodUnit.Quarter, 4, at + 2) : null;
        if (next is "quarter" && number is >= 1 and <= 4) return (PeriodUnit.Quarter, number.Value, at + 2);
        if (next is not "half" || number is not (-1 or 1 or 2)) return null;
        var end = words.Word(at + 2) is "of" && words.Word(at + 3) is "the" && words.Word(at + 4) is "year" ? at + 5 : at + 2;
        if (number == -1) return words.YearAfter(at + 2, false) is not null ? (PeriodUnit.Half, 2, at + 2) : null;
        return (PeriodUnit.Half, number.Value, end);
    }
}
