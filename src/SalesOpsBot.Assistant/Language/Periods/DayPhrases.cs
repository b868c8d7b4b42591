using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Today and its neighbours, and days of the week: "last Friday" is the one of last week, "next Friday" of next week.</summary>
internal static class DayPhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        if (words.Word(at) is null) return null;
        var today = words.Clock.Today;
        if (PhraseWords.NamedDays.Read(words, at) is var (days, end)) return Day(today.AddDays(days), end);
        if (PhraseWords.Feasts.Read(words, at) is var (feast, after)) return (PeriodPhrase.Yearly(today.Year, year => Period.Day(new(year, feast.Month, feast.Day)))!, after);
        return Weekday(words, at);
    }

    private static (PeriodPhrase, int)? Weekday(PhraseReader words, int at)
    {
        var word = words.Word(at)!;
        var monday = Period.WeekOf(words.Clock.Today).Start;
        if (PeriodWords.Weekday(word) is { } day)
        {
            // "Tuesday of next week".
            var week = words.Is(at + 1, PhraseWords.InsideOf) ? words.Skip(at + 2, Particles.The) : 0;
            if (week > 0 && words.Side(week) is { } by && words.Unit(week + 1) is PeriodUnit.Week) return Day(monday.AddDays((7 * by) + day - 1), week + 2);
            // "wed 10:30", "move it wed": a time behind it, or nothing, is good company too.
            if (PeriodWords.NeedsLead(word) && !PeriodWords.IsLead(words.Word(at - 1) ?? "") && words.Word(at + 1) is not null) return null;
            return (new([.. Enumerable.Range(-2, 5).Select(week => Period.Day(monday.AddDays((7 * week) + day - 1)))]), at + 1);
        }

        if (WeekOfMonth(words, at) is { } ofMonth) return ofMonth;
        if (words.Side(at) is not { } weeks || words.Word(at + 1) is not { } next) return null;
        // "this upcoming Friday", "this past Wednesday": the nearest on that side.
        if (weeks == 0 && PhraseWords.NearestSide(next) is { } side && PeriodWords.Weekday(words.Word(at + 2) ?? "") is { } near) return Day(Nearest(words.Clock.Today, near, side), at + 3);
        // "next week Monday", "last week on Friday".
        var place = words.Skip(at + 2, Particles.On);
        if (words.Unit(at + 1) is PeriodUnit.Week && PeriodWords.Weekday(words.Word(place) ?? "") is { } within) return Day(monday.AddDays((7 * weeks) + within - 1), place + 1);
        if (PeriodWords.Weekday(next) is { } named) return Day(monday.AddDays((7 * weeks) + named - 1), at + 2);
        return PhraseWords.Weekend.Contains(next) ? (new(Period.Between(monday.AddDays((7 * weeks) + 5), monday.AddDays((7 * weeks) + 6))), at + 2) : null;
    }

    // "the third week of January": the first is the one with its first Thursday, as weeks of a year are counted.
    private static (PeriodPhrase, int)? WeekOfMonth(PhraseReader words, int at)
    {
        if (Numerals.Ordinal(words.Word(at)!) is not (>= 1 and <= 5 and var number) || words.Unit(at + 1) is not PeriodUnit.Week || !words.Is(at + 2, PhraseWords.InsideOf)) return null;
        if (PeriodWords.Month(words.Word(at + 3) ?? "") is not { } month) return null;
        return words.YearAfter(at + 4, shortYears: false) is var (year, end)
            ? (new(In(year)), end)
            : (PeriodPhrase.Yearly(words.Clock.Today.Year, y => In(y))!, at + 4);

        Period In(int inYear) => Period.WeekOf(new DateOnly(inYear, month, 4).AddDays(7 * (number - 1)));
    }

    private static DateOnly Nearest(DateOnly today, int weekday, int side)
    {
        do today = today.AddDays(side);
        while (((int)today.DayOfWeek + 6) % 7 != weekday - 1);
        return today;
    }

    private static (PeriodPhrase, int) Day(DateOnly day, int end) => (new(Period.Day(day)), end);
}
