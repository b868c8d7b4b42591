using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Numbers;
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
        if (PhraseWords.SoFar.End(words, at) is { } far) return SoFar(words, far);
        if (PhraseWords.Same.Contains(word) && SameLastYear(words, at + 1) is { } same) return same;
        if (PhraseWords.Later.Contains(word) && Half(words, at + 1) is var (ahead, after)) return (new(words.Clock.Rest(ahead)), after);
        if (PhraseWords.Earlier.Contains(word) && Half(words, at + 1) is var (behind, past)) return (new(words.Clock.ToDate(behind)), past);
        if (PhraseWords.Within.Contains(word) && Within(words, at + 1) is { } within) return within;
        if (PhraseWords.Parts.Contains(word)) return Part(words, at);
        if (PeriodWords.This.Contains(word)) return Current(words, at + 1);
        if (PeriodWords.Last.Contains(word)) return Beside(words, at + 1, -1) ?? Alone(words, at, -1);
        if (PeriodWords.Next.Contains(word)) return Beside(words, at + 1, 1) ?? Alone(words, at, 1);
        return Bare(words, at) ?? Ago(words, at);
    }

    // "later this month" begins today, "earlier in the year" ends today.
    private static (PeriodUnit Unit, int End)? Half(PhraseReader words, int at)
    {
        var place = words.Skip(at, Particles.In, Particles.The, PeriodWords.This);
        return place > at && words.Unit(place) is { } unit and not PeriodUnit.Day ? (unit, place + 1) : null;
    }

    // "within two weeks", "within the next 30 days": from today on.
    private static (PeriodPhrase, int)? Within(PhraseReader words, int at)
    {
        at = words.Skip(at, Particles.The, PeriodWords.Next, NumberWords.Articles);
        var count = words.Word(at) is { } number && Numerals.Cardinal(number) is { } said ? said : 1;
        if (words.Word(at) is { } counted && Numerals.Cardinal(counted) is not null) at++;
        if (count is < 1 or > 1000 || words.Unit(at) is not { } unit) return null;
        return (new(Period.Between(words.Clock.Today, PeriodClock.Moved(unit, words.Clock.Today, count))), at + 1);
    }

    private static (PeriodPhrase, int)? Current(PhraseReader words, int at)
    {
        at = words.Skip(at, PhraseWords.YearKinds);
        if (words.Is(at, PhraseWords.PartsOfDay)) return (new(Period.Day(words.Clock.Today)), at + 1);
        if (words.Unit(at) is not { } unit) return null;
        if (IsHalfYear(words, at)) at++;
        if (MomentWords.ToDate.End(words, at + 1) is { } end) return (new(words.Clock.ToDate(unit)), end);
        return (new(words.Clock.Shifted(unit, 0)), at + 1);
    }

    private static (PeriodPhrase, int)? Beside(PhraseReader words, int at, int sign)
    {
        var count = 1;
        at = words.Skip(at, NumberWords.Articles);
        if (words.Word(at) is { } number && Numerals.Cardinal(number) is { } said)
        {
            if (said is < 1 or > 1000) return null;
            (count, at) = (said, words.Skip(at + 1, Particles.Of));
        }

        at = words.Skip(at, PhraseWords.YearKinds, PhraseWords.Whole);
        if (words.Unit(at) is not { } unit) return null;
        if (IsHalfYear(words, at)) at++;
        return (new(words.Clock.Whole(unit, sign * count)), at + 1);
    }

    // "this quarter with last", "this month against the previous one": the unit was said before.
    private static (PeriodPhrase, int)? Alone(PhraseReader words, int at, int sign)
    {
        var end = words.Skip(at + 1, PhraseWords.One);
        if (words.Word(end) is not null && !words.Is(end, PhraseWords.AfterAlone)) return null;
        for (var before = at - 2; before > 0; before--)
            if (words.Unit(before) is { } unit && words.Is(before - 1, PeriodWords.This)) return (new(words.Clock.Shifted(unit, sign)), end);
        return null;
    }

    // "for the quarter", "month to date", "quarter before last".
    private static (PeriodPhrase, int)? Bare(PhraseReader words, int at)
    {
        if (words.Unit(at) is not { } unit) return null;
        if (MomentWords.ToDate.End(words, at + 1) is { } end) return (new(words.Clock.ToDate(unit)), end);
        if (words.Is(at + 1, PhraseWords.End) && unit is not PeriodUnit.Day) return (new(words.Clock.Shifted(unit, 0)), at + 2);
        if (MomentWords.BeforeLast.End(words, at + 1) is { } before) return (new(words.Clock.Shifted(unit, -2)), before);
        if (MomentWords.AfterNext.End(words, at + 1) is { } after) return (new(words.Clock.Shifted(unit, 2)), after);
        // "the week after New Year", "the month after March".
        if (unit is not PeriodUnit.Day && words.Is(at + 1, PhraseWords.AfterUnit) && words.Read(at + 2) is var (phrase, past) && phrase.Candidates[0].Kind is not PeriodKind.Year)
            return (new([.. phrase.Candidates.Select(p => words.Clock.Containing(unit, p.End.AddDays(1)))]), past);
        var named = words.Is(at - 1, Particles.The) && !words.Is(at + 1, PhraseWords.NotAlone);
        return named && unit is not PeriodUnit.Day ? (new(words.Clock.Shifted(unit, 0)), at + 1) : null;
    }

    // "three weeks ago", "a year ago", "in two weeks", "10 days from now".
    private static (PeriodPhrase, int)? Ago(PhraseReader words, int at)
    {
        var place = words.Skip(at, Particles.In);
        var ahead = place > at;
        if (words.Counted(place) is not { } count) return null;
        place = words.Skip(place + 1, Particles.Of);
        if (words.Unit(place) is not { } unit) return null;
        if (ahead) return (new(words.Clock.Shifted(unit, count)), place + 1);
        if (words.Is(place + 1, PhraseWords.Ago)) return (new(words.Clock.Shifted(unit, -count)), place + 2);
        return PhraseWords.FromNow.End(words, place + 1) is { } end ? (new(words.Clock.Shifted(unit, count)), end) : null;
    }

    private static (PeriodPhrase, int)? SoFar(PhraseReader words, int at) =>
        words.Is(at, PeriodWords.This) && words.Unit(at + 1) is { } unit ? (new(words.Clock.ToDate(unit)), at + 2) : null;

    private static (PeriodPhrase, int)? SameLastYear(PhraseReader words, int at) =>
        words.Unit(at) is { } unit && words.Is(at + 1, PeriodWords.Last) && words.Unit(at + 2) is PeriodUnit.Year ? (new(words.Clock.Shifted(unit, 0).YearBefore()), at + 3) : null;

    private static bool IsHalfYear(PhraseReader words, int at) => words.Unit(at) is PeriodUnit.Half && words.Unit(at + 1) is PeriodUnit.Year;

    // The end of a quarter is asked about as the quarter: what was won before counts towards it. The rest of one begins today.
    private static (PeriodPhrase, int)? Part(PhraseReader words, int at)
    {
        var place = words.Is(at, PhraseWords.Remaining) ? at + 1 : words.Is(at + 1, Particles.Of) ? at + 2 : 0;
        if (place == 0 && words.Is(at, PhraseWords.End) && words.Unit(at + 1) is not null) place = at + 1;
        if (place == 0) return null;
        place = words.Skip(place, Particles.The);
        var rest = words.Is(at, PhraseWords.Rest);
        // "end of day Friday" is Friday.
        if (words.Unit(place) is PeriodUnit.Day && words.Read(place + 1) is var (day, after) && day.Candidates[0].Kind == PeriodKind.Day) return (day, after);
        if (words.Unit(place) is { } bare) return (new(rest ? words.Clock.Rest(bare) : words.Clock.Shifted(bare, 0)), place + 1);
        if (words.Read(place) is not var (phrase, end)) return null;
        var period = phrase.Resolve(words.Clock.Today, PeriodDirection.Ahead);
        return (new(rest && period.Days.Contains(words.Clock.Today) ? Period.Between(words.Clock.Today, period.End) : period), end);
    }
}
