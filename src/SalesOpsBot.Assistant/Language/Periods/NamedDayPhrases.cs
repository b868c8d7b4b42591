using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Days told by more than one thing: Thursday 4 January, Monday the 21st, the 5th of next month, two days after tomorrow, last week of January.</summary>
internal static class NamedDayPhrases
{
    private const int DaysOfWeek = 7;
    private const int Thursday = 4;
    private const int MonthsAround = 12;

    public static (PeriodPhrase, int)? Read(PhraseReader words, int at) =>
        WithDate(words, at) ?? OfMonth(words, at) ?? From(words, at) ?? LastWeekOf(words, at);

    // "Thursday, January 4", "this Friday 7/6", "Monday 21": the date says which, the weekday only helps.
    private static (PeriodPhrase, int)? WithDate(PhraseReader words, int at)
    {
        if (words.Side(at) is not null) at++;
        if (words.Word(at) is not { } word || PeriodWords.Weekday(word) is not { } weekday) return null;
        var date = words.Skip(at + 1, PhraseWords.Pauses, Particles.The);
        if ((DatePhrases.Read(words, date) ?? Literal(words, date)) is var (phrase, end) && phrase.Candidates[0].Kind == PeriodKind.Day) return (phrase, end);
        // "Monday 3 deals" counts deals.
        if (words.Word(date) is not { } said || Day(said) is not { } day || (Numerals.Ordinal(said) is null && words.Word(date + 1) is not null && !words.Is(date + 1, PhraseWords.AfterNumberedDay))) return null;
        var first = new DateOnly(words.Clock.Today.Year, words.Clock.Today.Month, 1);
        var days = Enumerable.Range(-MonthsAround, (2 * MonthsAround) + 1).Select(first.AddMonths).Where(m => day <= DateTime.DaysInMonth(m.Year, m.Month)).Select(m => m.AddDays(day - 1))
            .Where(d => ((int)d.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek == weekday - 1).Select(Period.Day).ToList();
        return days.Count > 0 ? (new(days), date + 1) : null;
    }

    // "the 5th of next month", "the 21st this month".
    private static (PeriodPhrase, int)? OfMonth(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } said || Numerals.Ordinal(said) is null || Day(said) is not { } day) return null;
        var side = words.Skip(at + 1, Particles.Of, Particles.The);
        if (words.Side(side) is not { } by || words.Unit(side + 1) is not PeriodUnit.Month) return null;
        var month = words.Clock.Shifted(PeriodUnit.Month, by).Start;
        return day <= DateTime.DaysInMonth(month.Year, month.Month) ? (new(Period.Day(month.AddDays(day - 1))), side + 2) : null;
    }

    // "two days after tomorrow", "three weeks from Monday", "a week before the 15th of March".
    private static (PeriodPhrase, int)? From(PhraseReader words, int at)
    {
        if (words.Counted(at) is not { } count || words.Unit(at + 1) is not { } unit) return null;
        var sign = PhraseWords.CountedSide(words.Word(at + 2) ?? "");
        if (sign == 0 || words.Read(at + 3) is not var (phrase, end) || phrase.Resolve(words.Clock.Today, PeriodDirection.Coming) is not { Kind: PeriodKind.Day } day) return null;
        return (new(Period.Day(PeriodClock.Moved(unit, day.Start, sign * count))), end);
    }

    // "the last week of January", "last week of 2016": the one with its last Thursday, as weeks of a year are counted.
    private static (PeriodPhrase, int)? LastWeekOf(PhraseReader words, int at)
    {
        var first = Numerals.Ordinal(words.Word(at)!) is 1;
        if (!first && !words.Is(at, PhraseWords.Final)) return null;
        if (words.Unit(at + 1) is not PeriodUnit.Week || !words.Is(at + 2, PhraseWords.InsideOf) || words.Read(at + 3) is not var (phrase, end)) return null;
        if (phrase.Candidates[0].Kind is PeriodKind.Day or PeriodKind.Week) return null;
        return (new([.. phrase.Candidates.Select(p => first ? First(p) : Last(p))]), end);

        static Period First(Period period) => Period.WeekOf(period.Start.AddDays(((Thursday - (int)period.Start.DayOfWeek) + DaysOfWeek) % DaysOfWeek));
        static Period Last(Period period) => Period.WeekOf(period.End.AddDays(-((((int)period.End.DayOfWeek - Thursday) + DaysOfWeek) % DaysOfWeek)));
    }

    private static (PeriodPhrase, int)? Literal(PhraseReader words, int at) =>
        words.Word(at) is { } word && DateLiteral.Read(word, words.Clock.Today.Year) is { } literal ? (literal, at + 1) : null;

    private static int? Day(string word) => (Numerals.Ordinal(word) ?? Numerals.Cardinal(word)) is >= 1 and <= 31 and var day ? day : null;
}
