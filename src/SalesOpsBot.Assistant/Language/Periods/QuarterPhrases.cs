using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Quarters, halves and weeks by their number: Q3, third quarter of last year, first half of 2017, week 41.</summary>
internal static class QuarterPhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        // "last Q3" is the latest that is over, "next Q1" the first to come.
        if (words.Side(at) is { } side && Numbered(words, at + 1) is var (unit, number, end) && unit != PeriodUnit.Week && PhraseWords.Letter(words.Word(at + 1)![..1]) is not null)
            return Beside(words, side, unit, number, end);
        if (words.Word(at) is { } first && PeriodWords.Year(first) is { } leading && (words.Word(at + 1) is "-" ? at + 2 : at + 1) is var joined && words.Word(joined) is { Length: 2 or 3 } && Numbered(words, joined) is var (part, place, last))
        {
            // "2017-W51".
            if (part != PeriodUnit.Week) return (new(InYear(words, part, place, leading)), last);
            if (InYear(leading, place) is { } numbered) return (new(numbered), last);
        }

        if (OfYearBeside(words, at) is { } beside) return beside;
        if (Numbered(words, at) is not var (kind, count, next)) return null;
        if (kind == PeriodUnit.Week) return Week(words, count, next);
        if (words.YearAfter(next, shortYears: true) is var (year, after)) return (new(InYear(words, kind, count, year)), after);
        return PeriodPhrase.Yearly(words.Clock.Calendar.YearNameOf(words.Clock.Today), y => InYear(words, kind, count, y)) is { } phrase ? (phrase, next) : null;
    }

    // "last year's Q4", "last years q4".
    private static (PeriodPhrase, int)? OfYearBeside(PhraseReader words, int at)
    {
        if (words.Side(at) is not { } by || words.Unit(at + 1) is not PeriodUnit.Year) return null;
        if (Numbered(words, words.Skip(at + 2, Particles.Possessive)) is not var (unit, number, end) || unit == PeriodUnit.Week) return null;
        return (new(InYear(words, unit, number, words.Clock.Calendar.YearNameOf(words.Clock.Today) + by)), end);
    }

    private static Period InYear(PhraseReader words, PeriodUnit unit, int number, int year) =>
        unit == PeriodUnit.Half ? words.Clock.Half(year, number) : words.Clock.Calendar.Quarter(year, number);

    private static (PeriodPhrase, int)? Beside(PhraseReader words, int side, PeriodUnit unit, int number, int end)
    {
        var year = words.Clock.Calendar.YearNameOf(words.Clock.Today);
        var all = Enumerable.Range(year - 2, 5).Select(y => InYear(words, unit, number, y));
        var today = words.Clock.Today;
        var one = side < 0 ? all.Last(p => p.End < today) : side > 0 ? all.First(p => p.Start > today) : InYear(words, unit, number, year);
        return (new(one), end);
    }

    private static (PeriodPhrase, int)? Week(PhraseReader words, int number, int end)
    {
        if (number > 53) return null;
        if (words.YearAfter(end, shortYears: false) is var (year, after)) return InYear(year, number) is { } week ? (new(week), after) : null;
        return PeriodPhrase.Yearly(words.Clock.Today.Year, inYear => InYear(inYear, number)) is { } phrase ? (phrase, end) : null;
    }

    private static Period? InYear(int year, int week) => Period.TryParse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:0000}-W{week}"));

    private static (PeriodUnit Unit, int Number, int End)? Numbered(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word) return null;
        if (Joined(word) is var (joined, figure)) return (joined, figure, at + 1);
        if (words.Word(at + 1) is not { } next) return null;
        if (PhraseWords.NumberedUnit(word) is { } unit && Numerals.Cardinal(next) is { } count && count >= 1 && count <= Most(unit)) return (unit, count, at + 2);
        var number = PhraseWords.Final.Contains(word) ? -1 : Numerals.Ordinal(word);
        if (number is null) return null;
        var of = PeriodWords.Unit(next);
        // "the last quarter" is the one before this; only with its year is it the fourth.
        if (of is PeriodUnit.Quarter && number == -1) return words.Is(at + 2, Particles.Of) && words.YearAfter(at + 2, false) is not null ? (PeriodUnit.Quarter, 4, at + 2) : null;
        if (of is PeriodUnit.Quarter && number is >= 1 and <= 4) return (PeriodUnit.Quarter, number.Value, at + 2);
        if (of is not PeriodUnit.Half || number is not (-1 or 1 or 2)) return null;
        var end = words.Is(at + 2, Particles.Of) && words.Is(at + 3, Particles.The) && words.Unit(at + 4) is PeriodUnit.Year ? at + 5 : at + 2;
        if (number == -1) return words.YearAfter(at + 2, false) is not null ? (PeriodUnit.Half, 2, at + 2) : null;
        return (PeriodUnit.Half, number.Value, end);
    }

    // "q3", "3q", "h1", "w41".
    private static (PeriodUnit Unit, int Number)? Joined(string word)
    {
        if (word.Length is not (2 or 3)) return null;
        if (PhraseWords.Letter(word[..1]) is { } unit && (word.Length == 2 || unit == PeriodUnit.Week) && Numerals.Cardinal(word[1..]) is { } number && number >= 1 && number <= Most(unit)) return (unit, number);
        return word.Length == 2 && PhraseWords.Letter(word[1..]) is PeriodUnit.Quarter && word[0] is >= '1' and <= '4' ? (PeriodUnit.Quarter, word[0] - '0') : null;
    }

    // A week of too high a number is found to be none.
    private static int Most(PeriodUnit unit) => unit switch { PeriodUnit.Quarter => 4, PeriodUnit.Half => 2, _ => int.MaxValue };
}
