namespace SalesOpsBot.Assistant.Language.Moments.Spans;

/// <summary>
/// Spans by their length: last 3 months, next 4 business days, the 5 coming minutes, within 2 weeks, 3 days starting Monday. Days, weeks, months and years
/// run up to now or from tomorrow on, quarters are whole ones.
/// </summary>
internal static class CountedSpanRules
{
    public static Found? Read(MomentText text, int at) => Found.Longest(Beside(text, at), Within(text, at), Starting(text, at), AfterDay(text, at));

    private static Found? Beside(MomentText text, int at)
    {
        if (MomentWords.Sides.Read(text, at) is var (side, counted) && side != 0)
        {
            // "it will last two hours".
            if (MomentWords.BeforeVerb.End(text, at - 1) is not null) return null;
            // "next 3 days"; "the 2nd last year" is none.
            if (text.Number(counted) is null && MomentWords.Few.End(text, counted) is null && !char.IsAsciiDigit(text.Word(counted)?[0] ?? ' ')) return null;
            return text.Length(counted) is { } found ? Beside(text, found.Moment.Length, UnitAt(text, found), side, found.End) : null;
        }

        // "the 3 next weeks", "5 past years".
        if (text.Counted(at) is not var (count, then) || MomentWords.A.End(text, at) is not null || MomentWords.Sides.Read(text, then) is not var (by, named) || by == 0) return null;
        // "only 3 next week" are three of something else.
        return MomentWords.Units.Read(text, named) is var (unit, end) && (count == 1 || MomentWords.IsPlural(text.Word(end - 1)!)) ? Beside(text, unit.Lapse(count), unit, by, end) : null;
    }

    private static Found? Beside(MomentText text, Lapse length, TimeUnit unit, int side, int end)
    {
        if (length.HasTime) return UnitRules.Rolling(text.Now, length, side, end);
        if (unit is TimeUnit.Quarter or TimeUnit.Half)
        {
            var count = (int)length.Months / (unit == TimeUnit.Quarter ? 3 : 6);
            return side > 0 ? Days(unit.Holding(text.Today, 1).From, unit.Holding(text.Today, count).To, end) : Days(unit.Holding(text.Today, -count).From, unit.Holding(text.Today, -1).To, end);
        }

        if (side < 0) return Days(length.From(text.Today, -1), text.Today, end);
        // The last of the business days is one of them.
        return length.Business ? Days(text.Today.AddDays(1), length.From(text.Today)?.AddDays(1), end) : Days(text.Today.AddDays(1), length.From(text.Today.AddDays(1)), end);
    }

    // "within 9 months", "within the next day and 5 hours".
    private static Found? Within(MomentText text, int at)
    {
        if (MomentWords.Within.End(text, at) is not { } led) return null;
        var place = MomentWords.The.Skip(text, led);
        place = MomentWords.Sides.Read(text, place) is (1, var next) ? next : place;
        // "within the next day" has no number.
        if (text.Length(place) is { } found) return UnitRules.Rolling(found.Moment.Length.HasTime ? text.Now : text.Today, found.Moment.Length, 1, found.End);
        if (MomentWords.Units.Read(text, place) is not var (unit, end)) return null;
        var (length, after) = MomentWords.And.End(text, end) is { } and && text.Length(and) is { } more ? (unit.Lapse(1).Plus(more.Moment.Length), more.End) : (unit.Lapse(1), end);
        return UnitRules.Rolling(length.HasTime ? text.Now : text.Today, length, 1, after);
    }

    // "3 days starting from next Monday", "a day starting this Friday at 5 pm", "for 3 days, from today".
    private static Found? Starting(MomentText text, int at)
    {
        var lasting = MomentWords.Lasting.End(text, at);
        if (text.Length(lasting ?? at) is not { Moment.Length: var length, End: var end }) return null;
        var place = text.Word(end) is "," ? end + 1 : end;
        if ((lasting is null ? MomentWords.Starting.End(text, place) : MomentWords.From.End(text, place)) is not { } from) return null;
        if (text.DayTime(from) is { Moment.Kind: MomentKind.DateTime } time) return new(new(MomentKind.DateTimeRange, [.. time.Moment.Readings.Select(r => new TimeReading(r.From, length.From(r.From!.Value)))]), time.End);
        if (text.Day(from) is not { Moment: { Kind: MomentKind.Date, IsResolved: true } } day || length.HasTime) return null;
        return new(new(MomentKind.DateRange, [.. day.Moment.Readings.Select(r => new TimeReading(r.From, length.From(r.From!.Value)))]), day.End);
    }

    // "less than 3 days after tomorrow", "more than 2 weeks ago".
    private static Found? AfterDay(MomentText text, int at)
    {
        if (MomentWords.Bounds.Read(text, at) is not ((MomentBound.Less or MomentBound.More) and var bound, var counted) || text.Length(counted) is not { Moment.Length: { HasTime: false } length } found) return null;
        if (MomentWords.Ago.End(text, found.End) is { } ago) return Off(text.Today, length, -1, bound, ago);
        if (MomentWords.FromNow.End(text, found.End) is { } ahead) return Off(text.Today, length, 1, bound, ahead);
        if (MomentWords.Later.End(text, found.End) is not { } after || text.Day(after) is not { Moment: { Kind: MomentKind.Date, IsResolved: true } } day) return null;
        return Off(day.Moment.Future.From!.Value, length, MomentWords.Bounds.Read(text, found.End) is (MomentBound.Before, _) ? -1 : 1, bound, day.End);
    }

    private static Found? Off(DateTime day, Lapse length, int sign, MomentBound bound, int end)
    {
        if (length.From(day, sign) is not { } edge) return null;
        if (bound == MomentBound.Less) return sign > 0 ? Days(day, edge, end) : Days(edge, day, end);
        return new(new(MomentKind.DateRange, [sign > 0 ? new(edge, null) : new(null, edge)]) { Bound = sign > 0 ? MomentBound.After : MomentBound.Before }, end);
    }

    private static TimeUnit UnitAt(MomentText text, Found length) => MomentWords.Units.Read(text, length.End - 1) is var (unit, _) ? unit : TimeUnit.Day;

    private static Found? Days(DateTime? from, DateTime? to, int end) => from is { } start && to is { } last ? new(Moment.Days(start, last), end) : null;
}
