using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Months and days of months: October, oct 2016, last march, October 3rd, 3 Oct 2017, March 1-15.</summary>
internal static class DatePhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word) return null;
        if (MonthAt(words, at) is { } month) return DayOfMonth(words, month, at + 1) ?? WholeMonth(words, month, at);
        if (words.Word(at + 1) is { } after && PeriodWords.Month(after) is { } beside && PeriodWords.Side(word) is { } side) return (new(Beside(words, beside, side)), at + 2);
        return DayFirst(words, at);
    }

    private static int? MonthAt(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word || PeriodWords.Month(word) is not { } month || !PeriodWords.NeedsLead(word)) return words.Word(at) is { } plain ? PeriodWords.Month(plain) : null;
        var next = words.Word(at + 1);
        var led = words.Word(at - 1) is { } before && (PeriodWords.IsLead(before) || Numerals.Ordinal(before) is not null || Numerals.Cardinal(before) is not null);
        var dated = next is not null && (char.IsAsciiDigit(next[0]) || Numerals.Ordinal(next) is not null || PeriodWords.To.Contains(next));
        return led || dated || next is null or "," || Particles.Possessive.Contains(next) ? month : null;
    }

    private static (PeriodPhrase, int)? WholeMonth(PhraseReader words, int month, int at)
    {
        if (words.YearAfter(at + 1, shortYears: false) is var (year, end)) return (new(Period.Month(words.Unit(end - 1) is PeriodUnit.Year ? CalendarYear(words, end) : year, month)), end);
        return PeriodPhrase.Yearly(words.Clock.Today.Year, y => Period.Month(y, month)) is { } phrase ? (phrase, at + 1) : null;
    }

    // "October last year" counts calendar years: October belongs to one whatever the fiscal year.
    private static int CalendarYear(PhraseReader words, int end) =>
        words.Clock.Today.Year + (words.Side(end - 2) ?? 0);

    private static (PeriodPhrase, int)? DayOfMonth(PhraseReader words, int month, int at)
    {
        at = words.Skip(at, Particles.The);
        if (words.Word(at) is not { } word) return null;
        if (word.Split('-') is [var first, var last] && Day(first) is { } from && Day(last) is { } to && from < to) return Days(words, month, from, to, at + 1);
        // "February twenty second".
        if (Numerals.Ten(word) is { } tens && Numerals.Ordinal(words.Word(at + 1) ?? "") is (>= 1 and <= 9) and var ones && tens + ones <= 31) return Days(words, month, tens + ones, tens + ones, at + 2);
        if (Day(word) is not { } day) return null;
        if (words.Is(at + 1, PeriodWords.To) && Day(words.Word(at + 2) ?? "") is { } until && until > day
            && (words.Word(at + 3) is not { } after || PeriodWords.Month(after) is null))
            return Days(words, month, day, until, at + 3);
        return Days(words, month, day, day, at + 1);
    }

    private static (PeriodPhrase, int)? DayFirst(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word) return null;
        var (from, to) = word.Split('-') is [var first, var last] ? (Day(first), Day(last)) : (Day(word), Day(word));
        if (from is null || to is null || from > to) return null;
        var place = at + 1;
        if (words.Is(place, PeriodWords.To) && !words.Is(place, Particles.And) && Day(words.Word(place + 1) ?? "") is { } until && until > from) (to, place) = (until, place + 2);
        place = words.Skip(place, Particles.Of);
        if (words.Word(place) is not { } name || PeriodWords.Month(name) is not { } month) return OnTheDay(words, at, from.Value);
        return Days(words, month, from.Value, to.Value, place + 1);
    }

    // "on the 15th": a day of some month; without "on", "since", "by" it is the 15th of a list.
    private static (PeriodPhrase, int)? OnTheDay(PhraseReader words, int at, int day)
    {
        if (Numerals.Ordinal(words.Word(at)!) is null || !words.Is(at - 1, Particles.The) || MomentWords.BeforeNumberedDay.End(words, at - 2) is null) return null;
        var start = new DateOnly(words.Clock.Today.Year, words.Clock.Today.Month, 1);
        var days = Enumerable.Range(-2, 5).Select(start.AddMonths).Where(m => day <= DateTime.DaysInMonth(m.Year, m.Month)).Select(m => Period.Day(m.AddDays(day - 1)));
        return (new([.. days]), at + 1);
    }

    private static (PeriodPhrase, int)? Days(PhraseReader words, int month, int from, int to, int end)
    {
        if (words.YearAfter(end, shortYears: false) is var (year, after)) return In(year) is { } one ? (new(one), after) : null;
        return PeriodPhrase.Yearly(words.Clock.Today.Year, In) is { } phrase ? (phrase, end) : null;

        Period? In(int inYear) => to <= DateTime.DaysInMonth(inYear, month) ? Period.Between(new(inYear, month, from), new(inYear, month, to)) : null;
    }

    private static Period Beside(PhraseReader words, int month, int side)
    {
        var today = words.Clock.Today;
        if (side == 0) return Period.Month(today.Year, month);
        var current = Period.Month(today.Year, month);
        if (side < 0) return current.End < today ? current : Period.Month(today.Year - 1, month);
        return current.Start > today ? current : Period.Month(today.Year + 1, month);
    }

    private static int? Day(string word) => (Numerals.Ordinal(word) ?? (word.Length is 1 or 2 && char.IsAsciiDigit(word[^1]) ? Numerals.Cardinal(word) : null)) is { } day and >= 1 and <= 31 ? day : null;
}
