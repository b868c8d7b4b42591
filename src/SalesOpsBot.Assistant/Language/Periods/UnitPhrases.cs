using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Units counted from today: this month, last two quarters, year to date, three weeks ago, the rest of the year.</summary>
internal static class UnitPhrases
{
    public static (PeriodPhrase, int)? Read(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word) return null;
        if (PeriodWords.ToDateUnit(word) is { } sofar) return (new(words.Clock.ToDate(sofar)), at + 1);
        if (PeriodWords.RegularUnit(word) is { } regular) return (new(words.Clock.Shifted(regular, 0)), at + 1);
        if (word is "so" && words.Word(at + 1) is "far") return SoFar(words, at + 2);
        if (word is "same" && SameLastYear(words, at + 1) is { } same) return same;
        if (word is "later" or "earlier" && Half(words, at, word is "later") is { } half) return half;
        if (word is "within" && Within(words, at + 1) is { } within) return within;
        if (word is "end" or "rest" or "remainder" or "start" or "beginning" or "remaining" or "close") return Part(words, at, word);
        if (PeriodWords.This.Contains(word)) return Current(words, at + 1);
        if (PeriodWords.Last.Contains(word)) return Beside(words, at + 1, -1) ?? Alone(words, at, -1);
        if (PeriodWords.Next.Contains(word)) return Beside(words, at + 1, 1) ?? Alone(words, at, 1);
        return Bare(words, at) ?? Ago(words, at);
    }

    // "later this month" begins today, "earlier in the year" ends today.
    private static (PeriodPhrase, int)? Half(PhraseReader words, int at, bool later)
    {
        var place = words.Skip(at + 1, "in", "the", "this");
        if (place == at + 1 || PeriodWords.Unit(words.Word(place) ?? "") is not { } unit || unit == PeriodUnit.Day) return null;
        return (new(later ? words.Clock.Rest(unit) : words.Clock.ToDate(unit)), place + 1);
    }

    // "within two weeks", "within the next 30 days": from today on.
    private static (PeriodPhrase, int)? Within(PhraseReader words, int at)
    {
        at = words.Skip(at, "the", "next", "a");
        var count = words.Word(at) is { } number && Numerals.Cardinal(number) is { } said ? said : 1;
        if (words.Word(at) is { } counted && Numerals.Cardinal(counted) is not null) at++;
        if (count is < 1 or > 1000 || PeriodWords.Unit(words.Word(at) ?? "") is not { } unit) return null;
        return (new(Period.Between(words.Clock.Today, PeriodClock.Moved(unit, words.Clock.Today, count))), at + 1);
    }

    private static (PeriodPhrase, int)? Current(PhraseReader words, int at)
    {
        at = words.Skip(at, "fiscal", "financial", "calendar");
        if (words.Word(at) is not { } word) return null;
        if (word is "morning" or "afternoon" or "evening" or "night") return (new(Period.Day(words.Clock.Today)), at + 1);
        if (PeriodWords.Unit(word) is not { } unit) return null;
        if (word is "half" && words.Word(at + 1) is "year") at++;
        if (words.Word(at + 1) is "so" && words.Word(at + 2) is "far" || words.Word(at + 1) is "to" && words.Word(at + 2) is "date")
            return (new(words.Clock.ToDate(unit)), at + 3);
        return (new(words.Clock.Shifted(unit, 0)), at + 1);
    }

    private static (PeriodPhrase, int)? Beside(PhraseReader words, int at, int sign)
    {
        var count = 1;
        if (words.Word(at) is "a") at++;
        if (words.Word(at) is { } number && Numerals.Cardinal(number) is { } said)
        {
            if (said is < 1 or > 1000) return null;
            (count, at) = (said, words.Skip(at + 1, "of"));
        }

        at = words.Skip(at, "fiscal", "financial", "calendar", "full", "whole");
        if (words.Word(at) is not { } word || PeriodWords.Unit(word) is not { } unit) return null;
        if (word is "half" && words.Word(at + 1) is "year") at++;
        return (new(words.Clock.Whole(unit, sign * count)), at + 1);
    }

    // "this quarter with last", "this month against the previous one": the unit was said before.
    private static (PeriodPhrase, int)? Alone(PhraseReader words, int at, int sign)
    {
        var end = words.Skip(at + 1, "one");
        if (words.Word(end) is not (null or "," or "for" or "in" or "on" or "please") || words.Word(at) is "current") return null;
        for (var before = at - 2; before > 0; before--)
            if (words.Word(before) is { } said && PeriodWords.Unit(said) is { } unit && PeriodWords.This.Contains(words.Word(before - 1) ?? "")) return (new(words.Clock.Shifted(unit, sign)), end);
        return null;
    }

    // "for the quarter", "month to date", "quarter before last".
    private static (PeriodPhrase, int)? Bare(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word || PeriodWords.Unit(word) is not { } unit) return null;
        if (words.Word(at + 1) is "to" && words.Word(at + 2) is "date") return (new(words.Clock.ToDate(unit)), at + 3);
        if (words.Word(at + 1) is "so" && words.Word(at + 2) is "far") return (new(words.Clock.ToDate(unit)), at + 3);
        if (words.Word(at + 1) is "end" && unit is not PeriodUnit.Day) return (new(words.Clock.Shifted(unit, 0)), at + 2);
        if (words.Word(at + 1) is "before" && words.Word(at + 2) is "last") return (new(words.Clock.Shifted(unit, -2)), at + 3);
        if (words.Word(at + 1) is "after" && words.Word(at + 2) is "next") return (new(words.Clock.Shifted(unit, 2)), at + 3);
        // "the week after New Year", "the month after March".
        if (unit is not PeriodUnit.Day && words.Word(at + 1) is "after" && words.Read(at + 2) is var (phrase, past) && phrase.Candidates[0].Kind is not PeriodKind.Year)
            return (new([.. phrase.Candidates.Select(p => words.Clock.Containing(unit, p.End.AddDays(1)))]), past);
        var named = words.Word(at - 1) is "the" && words.Word(at + 1) is not ("before" or "after" or "of");
        return named && unit is not PeriodUnit.Day ? (new(words.Clock.Shifted(unit, 0)), at + 1) : null;
    }

    // "three weeks ago", "a year ago", "in two weeks", "10 days from now".
    private static (PeriodPhrase, int)? Ago(PhraseReader words, int at)
    {
        var ahead = words.Word(at) is "in";
        var place = ahead ? at + 1 : at;
        if (words.Word(place) is not { } number || (number is "a" or "an" ? 1 : Numerals.Cardinal(number)) is not { } count || count is < 1 or > 1000) return null;
        place = words.Skip(place + 1, "of");
        if (words.Word(place) is not { } word || PeriodWords.Unit(word) is not { } unit) return null;
        if (ahead) return (new(words.Clock.Shifted(unit, count)), place + 1);
        if (words.Word(place + 1) is "ago" or "back" or "earlier") return (new(words.Clock.Shifted(unit, -count)), place + 2);
        return words.Word(place + 1) is "from" && words.Word(place + 2) is "now" or "today" ? (new(words.Clock.Shifted(unit, count)), place + 3) : null;
    }

    private static (PeriodPhrase, int)? SoFar(PhraseReader words, int at)
    {
        if (PeriodWords.This.Contains(words.Word(at) ?? "") && PeriodWords.Unit(words.Word(at + 1) ?? "") is { } unit)
            return (new(words.Clock.ToDate(unit)), at + 2);
        return null;
    }

    private static (PeriodPhrase, int)? SameLastYear(PhraseReader words, int at)
    {
        if (words.Word(at) is not { } word || PeriodWords.Unit(word) is not { } unit || words.Word(at + 1) is not "last" || words.Word(at + 2) is not "year") return null;
        return (new(words.Clock.Shifted(unit, 0).YearBefore()), at + 3);
    }

    // The end of a quarter is asked about as the quarter: what was won before counts towards it. The rest of one begins today.
    private static (PeriodPhrase, int)? Part(PhraseReader words, int at, string part)
    {
        var place = part == "remaining" ? at + 1 : words.Word(at + 1) is "of" ? at + 2 : 0;
        if (place == 0 && part is "end" && PeriodWords.Unit(words.Word(at + 1) ?? "") is not null) place = at + 1;
        if (place == 0) return null;
        place = words.Skip(place, "the");
        var rest = part is "rest" or "remainder" or "remaining";
        // "end of day Friday" is Friday.
        if (words.Word(place) is "day" && words.Read(place + 1) is var (day, after) && day.Candidates[0].Kind == PeriodKind.Day) return (day, after);
        if (PeriodWords.Unit(words.Word(place) ?? "") is { } bare) return (new(rest ? words.Clock.Rest(bare) : words.Clock.Shifted(bare, 0)), place + 1);
        if (words.Read(place) is not var (phrase, end)) return null;
        var period = phrase.Resolve(words.Clock.Today, PeriodDirection.Ahead);
        return (new(rest && period.Days.Contains(words.Clock.Today) ? Period.Between(words.Clock.Today, period.End) : period), end);
    }
}
