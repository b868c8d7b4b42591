using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Today and its neighbours, and days of the week: "last Friday" is the one of last week, "next Friday" of next week.</summary>
internal static class DayPhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        var today = words.Clock.Today;
        switch (words.Word(at))
        {
            case null: return null;
            case "today" or "tonight": return Day(today, at + 1);
            case "yesterday": return Day(today.AddDays(-1), at + 1);
            case "tomorrow": return Day(today.AddDays(1), at + 1);
            case "day" when words.Word(at + 1) is "before" && words.Word(at + 2) is "yesterday": return Day(today.AddDays(-2), at + 3);
            case "day" when words.Word(at + 1) is "after" && words.Word(at + 2) is "tomorrow": return Day(today.AddDays(2), at + 3);
            default: return Weekday(words, at);
        }
    }

    private static (PeriodPhrase, int)? Weekday(PhraseReader words, int at)
    {
        var word = words.Word(at)!;
        var monday = Period.WeekOf(words.Clock.Today).Start;
        if (PeriodWords.Weekday(word) is { } day)
        {
            if (PeriodWords.NeedsLead(word) && !PeriodWords.IsLead(words.Word(at - 1) ?? "")) return null;
            return (new([.. Enumerable.Range(-2, 5).Select(week => Period.Day(monday.AddDays((7 * week) + day - 1)))]), at + 1);
        }

        var side = PeriodWords.This.Contains(word) ? 0 : PeriodWords.Last.Contains(word) ? -1 : PeriodWords.Next.Contains(word) ? 1 : (int?)null;
        if (side is not { } weeks || words.Word(at + 1) is not { } next) return null;
        if (PeriodWords.Weekday(next) is { } named) return Day(monday.AddDays((7 * weeks) + named - 1), at + 2);
        return next is "weekend" ? (new(Period.Between(monday.AddDays((7 * weeks) + 5), monday.AddDays((7 * weeks) + 6))), at + 2) : null;
    }

    private static (PeriodPhrase, int) Day(DateOnly day, int end) => (new(Period.Day(day)), end);
}
