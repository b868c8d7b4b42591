using SalesOpsBot.Assistant.Language.Moments.Days;
using SalesOpsBot.Assistant.Language.Moments.Spans;

namespace SalesOpsBot.Assistant.Language.Moments.Bounds;

/// <summary>From one day, span or time to another: May to September, 2014-2018, from 4pm today to 5pm tomorrow, between 3 and 12 of May, from March to date.</summary>
internal static class RangeRules
{
    private static readonly TimeSpan AYear = TimeSpan.FromDays(366);

    public static Found? Read(MomentText text, int at)
    {
        var between = MomentWords.Between.End(text, at);
        var from = MomentWords.From.End(text, between ?? at) ?? between;
        return Found.Longest(DaysOfMonth(text, from ?? at, between is not null), Ends(text, from ?? at, from is not null, between is not null));
    }

    // "from 4-23 in next month", "april 9th through 17th", "ninth till seventeenth of april".
    private static Found? DaysOfMonth(MomentText text, int at, bool between)
    {
        var month = MonthDayRules.Month(text, at);
        if (MonthDayRules.Number(text, MomentWords.The.Skip(text, month?.End ?? at)) is not var (first, middle) || Join(text, middle, between) is not { } join) return null;
        if (MonthDayRules.Number(text, MomentWords.The.Skip(text, join)) is not var (last, end) || last <= first || MonthDayRules.Month(text, end) is not null && month is not null) return null;
        var named = MomentWords.Of.Skip(text, end);
        if ((month ?? MonthDayRules.Month(text, named)) is var (number, after))
        {
            var place = month is null ? after : end;
            if (YearReader.After(text, place) is var (year, beyond)) return Between(MonthDayRules.InYear(year, number, first), MonthDayRules.InYear(year, number, last), beyond);
            var start = MonthDayRules.Yearly(text, number, first);
            return new(new(MomentKind.DateRange, [.. start.Readings.Select(r => new TimeReading(r.From, r.From!.Value.AddDays(last - first)))]), place);
        }

        if (MomentWords.Sides.Read(text, named) is not var (by, unit) || MomentWords.Units.Read(text, unit) is not (TimeUnit.Month, var past)) return null;
        var day = TimeUnit.Month.Holding(text.Today, by).From!.Value;
        return Between(MonthDayRules.InYear(day.Year, day.Month, first), MonthDayRules.InYear(day.Year, day.Month, last), past);
    }

    private static Found? Ends(MomentText text, int at, bool opened, bool between)
    {
        if (End(text, at, second: false) is not { } first) return null;
        if (opened && MomentWords.ToNow.End(text, first.End) is { } now && first.Moment.IsDays) return Between(first.Moment.IsResolved ? Begun(text, first.Moment) : null, text.Today, now);
        if (Join(text, first.End, between) is not { } join) return null;
        if (MomentWords.Now.End(text, join) is { } today) return Between(first.Moment.IsResolved ? Begun(text, first.Moment) : null, text.Today, today);
        if (End(text, join, second: true) is not { } last || IsList(first.Moment, last.Moment, text.Word(first.End), opened)) return null;
        // "from now until Friday" is one of days.
        if (last.Moment.IsDays && MomentWords.RightNow.End(text, at) == first.End) first = first with { Moment = Moment.Day(text.Today) };
        if (!first.Moment.IsResolved || !last.Moment.IsResolved) return new(Moment.Unresolved(MomentKind.DateRange), last.End);
        return first.Moment.IsDays && last.Moment.IsDays ? OfDays(text, first.Moment, last, join) : OfTimes(first.Moment, last);
    }

    // "Q3-2019" was read as one already; a hyphen between two names of weeks lists them.
    private static bool IsList(Moment first, Moment last, string? join, bool opened) => join is "-" && !opened && first.Kind == MomentKind.Date && last.Kind == MomentKind.DateRange;

    private static Found? End(MomentText text, int at, bool second)
    {
        if (MomentWords.RightNow.End(text, at) is { } now) return new(Moment.Instant(text.Now), now);
        var named = MomentWords.The.Skip(text, at);
        if (SpanPartRules.Said(text, named) is (SpanPart.Mid, { Moment: { Future: { From: { } from, To: { } to } } } whole)) return new(Moment.Day(from.AddDays((to - from).Days / 2)), whole.End);
        return Found.Longest(text.DayTime(at) is { Moment.Kind: MomentKind.DateTime } time ? time : null, text.Day(second ? MomentWords.BeforeDay.Skip(text, at) : at), text.Span(at), text.Day(named), text.Span(named), text.Span(MomentWords.Year.Skip(text, named)));
    }

    private static int? Join(MomentText text, int at, bool between) => MomentWords.To.End(text, at) ?? (between ? MomentWords.And.End(text, at) : null);

    // Of what comes every year, the one that began last.
    private static DateTime Begun(MomentText text, Moment moment) => (moment.Past.From <= text.Now ? moment.Past : moment.Future).From!.Value;

    private static Found? OfDays(MomentText text, Moment first, Found end, int join)
    {
        var last = end.Moment;
        var over = SpanPartRules.Said(text, MomentWords.The.Skip(text, join)) is (SpanPart.End, _);
        // A year said at one end holds for the other too.
        if (first is { Next: { } begins, Readings.Count: > 1 } && last.Next is null && Edge(last.Future) is var edge && begins(edge.AddDays(1) - AYear) is { } before)
            return before.From <= edge ? Between(before.From, edge, end.End) : new(Moment.Unresolved(MomentKind.DateRange), end.End);
        if (last is { Next: { } ends, Readings.Count: > 1 } && first.Next is null && ends(Starts(text, first)) is { } after) return Between(Starts(text, first), Edge(after), end.End);
        var (pastFrom, pastTo, futureFrom, futureTo) = (first.Past.From!.Value, Edge(last.Past), first.Future.From!.Value, Edge(last.Future));
        if (futureFrom > futureTo) futureFrom = pastFrom;
        if (pastTo < pastFrom) pastTo = futureTo;
        if (futureFrom > futureTo || pastFrom > pastTo) return null;
        return new(new(MomentKind.DateRange, [.. new[] { new TimeReading(pastFrom, pastTo), new(futureFrom, futureTo) }.Distinct()]), end.End);

        // "through May" leads up to May, "to the end of May" through it.
        DateTime Edge(TimeReading reading) => (over ? reading.To : reading.From)!.Value;
    }

    private static DateTime Starts(MomentText text, Moment first) => first.Future.From!.Value;

    private static Found? OfTimes(Moment first, Found last)
    {
        var pairs = first.Readings.SelectMany(a => last.Moment.Readings.Select(b => new TimeReading(a.From, b.From))).Where(r => r.From < r.To).ToList();
        return pairs.Count > 0 ? new(new(MomentKind.DateTimeRange, pairs), last.End) : null;
    }

    private static Found? Between(DateTime? from, DateTime? to, int end) => from is { } start && to is { } last && start <= last ? new(Moment.Days(start, last), end) : null;
}
