using System.Globalization;

namespace SalesOpsBot.Sales;

/// <summary>
/// A calendar period in its canonical form: <c>2017</c>, <c>2017-Q4</c>, <c>2017-10</c>, <c>2017-W41</c>, <c>2017-10-03</c> or
/// <c>2017-10-01/2017-10-31</c> with both ends included. Years run from 1900 to 9998.
/// </summary>
public readonly record struct Period
{
    private const int FirstYear = 1900;
    private const int LastYear = 9998;

    private Period(PeriodKind kind, DateRange days) => (Kind, Days) = (kind, days);

    /// <summary>Its shape.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Its days, both ends included.</summary>
    public DateRange Days { get; }

    /// <summary>The first day.</summary>
    public DateOnly Start => Days.Start;

    /// <summary>The last day, included.</summary>
    public DateOnly End => Days.End;

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(PeriodKind.Year, new(new(year, 1, 1), new(year, 12, 31)));

    /// <summary>A calendar quarter, 1 to 4.</summary>
    public static Period Quarter(int year, int quarter)
    {
        var start = new DateOnly(year, (quarter * 3) - 2, 1);
        return new(PeriodKind.Quarter, new(start, start.AddMonths(3).AddDays(-1)));
    }

    /// <summary>A calendar month, 1 to 12.</summary>
    public static Period Month(int year, int month)
    {
        var start = new DateOnly(year, month, 1);
        return new(PeriodKind.Month, new(start, start.AddMonths(1).AddDays(-1)));
    }

    /// <summary>An ISO 8601 week of an ISO year.</summary>
    public static Period Week(int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(PeriodKind.Week, new(monday, monday.AddDays(6)));
    }

    /// <summary>The ISO week that holds a day.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var instant = day.ToDateTime(TimeOnly.MinValue);
        return Week(ISOWeek.GetYear(instant), ISOWeek.GetWeekOfYear(instant));
    }

    /// <summary>One day.</summary>
    public static Period Day(DateOnly day) => new(PeriodKind.Day, new(day, day));

    /// <summary>The days from one to another, in the shortest form that says them: whole months, quarters and years get their name.</summary>
    public static Period Between(DateOnly start, DateOnly end)
    {
        var days = new DateRange(start, end);
        if (start == end) return Day(start);
        if (start.Day == 1 && end.AddDays(1).Day == 1 && start.Year == end.Year)
        {
            if (start.Month == end.Month) return Month(start.Year, start.Month);
            if (end.Month - start.Month == 2 && start.Month % 3 == 1) return Quarter(start.Year, (start.Month + 2) / 3);
            if (start.Month == 1 && end.Month == 12) return Year(start.Year);
        }

        return new(PeriodKind.Range, days);
    }

    /// <summary>Reads the canonical form.</summary>
    /// <returns>Nothing where the text is not one.</returns>
    public static Period? TryParse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (text.Split('/') is [var first, var last])
        {
            return TryDay(first) is { } start && TryDay(last) is { } end && start <= end ? Between(start, end) : null;
        }

        if (TryDay(text) is { } day) return Day(day);
        if (!int.TryParse(text.AsSpan(0, Math.Min(4, text.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        if (year is < FirstYear or > LastYear) return null;
        if (text.Length == 4) return Year(year);
        if (text.Length < 6 || text[4] != '-') return null;
        var rest = text.AsSpan(5);
        var named = char.ToUpperInvariant(rest[0]);
        if (!int.TryParse(named is 'Q' or 'W' ? rest[1..] : rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return named switch
        {
            'Q' when number is >= 1 and <= 4 => Quarter(year, number),
            'W' when number >= 1 && number <= ISOWeek.GetWeeksInYear(year) => Week(year, number),
            >= '0' and <= '9' when number is >= 1 and <= 12 && rest.Length == 2 => Month(year, number),
            _ => null,
        };
    }

    /// <summary>The period of the same shape and length just before this one.</summary>
    public Period Previous() => Shift(-1);

    /// <summary>The period before, to compare with: cut to as many days where this one is still running on a day.</summary>
    public Period ComparableBefore(DateOnly today) => AsFar(Previous(), today);

    /// <summary>Several periods before, latest first, each cut in the same way.</summary>
    public IReadOnlyList<Period> ComparablesBefore(DateOnly today, int count)
    {
        var found = new List<Period>();
        for (var before = Previous(); found.Count < count; before = before.Previous()) found.Add(AsFar(before, today));
        return found;
    }

    /// <summary>The same period a year earlier, cut in the same way.</summary>
    public Period ComparableYearBefore(DateOnly today) => AsFar(YearBefore(), today);

    /// <summary>The period of the same shape and length just after this one.</summary>
    public Period Next() => Shift(1);

    /// <summary>The same period a year earlier; week 53 becomes the last week of a year that has only 52.</summary>
    public Period YearBefore() => Kind switch
    {
        PeriodKind.Year => Year(Start.Year - 1),
        PeriodKind.Quarter => Quarter(Start.Year - 1, (Start.Month + 2) / 3),
        PeriodKind.Month => Month(Start.Year - 1, Start.Month),
        PeriodKind.Week => Week(IsoYear - 1, Math.Min(IsoWeek, ISOWeek.GetWeeksInYear(IsoYear - 1))),
        PeriodKind.Day => Day(Start.AddYears(-1)),
        PeriodKind.Range => Between(Start.AddYears(-1), End.AddYears(-1)),
    };

    /// <summary>The canonical form.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}"),
        PeriodKind.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Week => string.Create(CultureInfo.InvariantCulture, $"{IsoYear:0000}-W{IsoWeek:00}"),
        PeriodKind.Day => Start.ToString("O", CultureInfo.InvariantCulture),
        PeriodKind.Range => string.Create(CultureInfo.InvariantCulture, $"{Start:O}/{End:O}"),
    };

    /// <summary>In English words: <c>Q4 2017</c>, <c>October 2017</c>, <c>week 41 of 2017</c>, <c>3 October 2017</c>.</summary>
    public string ToWords() => Kind switch
    {
        PeriodKind.Year => ToString(),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{(Start.Month + 2) / 3} {Start.Year}"),
        PeriodKind.Month => Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Week => Say($"week {IsoWeek} of {IsoYear}"),
        PeriodKind.Day => Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Range => Say($"{Start:d MMM yyyy} to {End:d MMM yyyy}"),
    };

    private Period AsFar(Period before, DateOnly today)
    {
        if (!Days.Contains(today) || today == End) return before;
        var end = before.Start.AddDays(today.DayNumber - Start.DayNumber);
        return Between(before.Start, end < before.End ? end : before.End);
    }

    private int IsoYear => ISOWeek.GetYear(Start.ToDateTime(TimeOnly.MinValue));

    private int IsoWeek => ISOWeek.GetWeekOfYear(Start.ToDateTime(TimeOnly.MinValue));

    private Period Shift(int by)
    {
        var start = Start;
        switch (Kind)
        {
            case PeriodKind.Year: return Year(start.Year + by);
            case PeriodKind.Quarter: start = start.AddMonths(3 * by); return Quarter(start.Year, (start.Month + 2) / 3);
            case PeriodKind.Month: start = start.AddMonths(by); return Month(start.Year, start.Month);
            case PeriodKind.Week: return WeekOf(start.AddDays(7 * by));
            case PeriodKind.Day: return Day(start.AddDays(by));
            default: break;
        }

        // Whole months move as months, so that February to April is followed by May to July.
        if (start.Day == 1 && End.AddDays(1).Day == 1)
        {
            var months = ((End.Year - start.Year) * 12) + End.Month - start.Month + 1;
            return Between(start.AddMonths(months * by), start.AddMonths(months * (by + 1)).AddDays(-1));
        }

        return Between(start.AddDays(Days.Days * by), End.AddDays(Days.Days * by));
    }

    private static DateOnly? TryDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;
}
