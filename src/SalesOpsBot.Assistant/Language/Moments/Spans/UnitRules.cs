namespace SalesOpsBot.Assistant.Language.Moments.Spans;

/// <summary>Weeks, months, quarters and years beside the current one: this week, next weekend, the month, the week after next, year to date.</summary>
internal static class UnitRules
{
    private const int WorkDays = 5;

    public static Found? Read(MomentText text, int at) => Found.Longest(Beside(text, at), Article(text, at), ToDate(text, at), Weekend(text, at));

    private static Found? Beside(MomentText text, int at)
    {
        if (Side(text, at) is not var (by, named)) return null;
        if (MomentWords.WorkWeek.End(text, named) is { } work && TimeUnit.Week.Holding(text.Today, by).From is { } monday) return new(Moment.Days(monday, monday.AddDays(WorkDays)), work);
        if (MomentWords.Units.Read(text, named) is not var (unit, end) || unit is TimeUnit.Day or TimeUnit.BusinessDay) return null;
        // "next hour" begins now.
        if (unit.IsTime()) return by == 0 ? null : Rolling(text.Now, unit.Lapse(1), by, end);
        return new(new(MomentKind.DateRange, [unit.Holding(text.Today, by)]), end);
    }

    private static (int By, int End)? Side(MomentText text, int at) => MomentWords.Sides.Read(text, at) ?? (MomentWords.Current.End(text, at) is { } same ? (0, same) : null);

    /// <summary>So long up to now, or from now on.</summary>
    public static Found? Rolling(DateTime now, Lapse length, int sign, int end)
    {
        if (length.From(now, sign) is not { } other) return null;
        var (from, to) = sign > 0 ? (now, other) : (other, now);
        return new(new(length.HasTime ? MomentKind.DateTimeRange : MomentKind.DateRange, [new(from, to)]) { IsCounted = true }, end);
    }

    // "the month", "the week after next", "the year before last".
    private static Found? Article(MomentText text, int at)
    {
        if (MomentWords.The.End(text, at) is not { } named || MomentWords.Units.Read(text, named) is not ((TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year) and var unit, var end)) return null;
        if (MomentWords.AfterNext.End(text, end) is { } second) return new(new(MomentKind.DateRange, [unit.Holding(text.Today, 2)]), second);
        if (MomentWords.BeforeLast.End(text, end) is { } earlier) return new(new(MomentKind.DateRange, [unit.Holding(text.Today, -2)]), earlier);
        // "the week 31", "the year 2008".
        if (text.Word(end) is { } number && char.IsAsciiDigit(number[0]) || Days.YearReader.After(text, end) is not null) return null;
        return MomentWords.IsPlural(text.Word(end - 1)!) ? null : new(new(MomentKind.DateRange, [unit.Holding(text.Today)]), end);
    }

    private static Found? Weekend(MomentText text, int at) => MomentWords.Weekend.End(text, at) is { } end ? new(new(MomentKind.DateRange, [TimeUnit.Weekend.Holding(text.Today)]), end) : null;

    // "year to date", "ytd".
    private static Found? ToDate(MomentText text, int at)
    {
        if (Periods.PeriodWords.ToDateUnit(text.Word(at)!) is { } told && Enum.TryParse<TimeUnit>(told.ToString(), out var short1)) return Sofar(text, short1, at + 1);
        var place = MomentWords.Sides.Read(text, MomentWords.The.Skip(text, at)) is (0, var said) ? said : MomentWords.The.Skip(text, at);
        return MomentWords.Units.Read(text, place) is ((TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year) and var unit, var end) && MomentWords.ToDate.End(text, end) is { } after ? Sofar(text, unit, after) : null;
    }

    private static Found Sofar(MomentText text, TimeUnit unit, int end) => new(Moment.Days(unit.Holding(text.Today).From!.Value, text.Today), end);
}
