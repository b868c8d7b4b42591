namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>Arithmetic of units: how long they are and which one holds a day. Weeks run from Monday, quarters and halves are those of the calendar.</summary>
internal static class TimeUnits
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int YearsOfDecade = 10;

    /// <summary>So many of a unit.</summary>
    public static Lapse Lapse(this TimeUnit unit, decimal count) => unit switch
    {
        TimeUnit.Second => new(0, 0, 0, TimeSpan.FromSeconds((double)count)),
        TimeUnit.Minute => new(0, 0, 0, TimeSpan.FromMinutes((double)count)),
        TimeUnit.Hour => new(0, 0, 0, TimeSpan.FromHours((double)count)),
        TimeUnit.Day => new(0, 0, count, default),
        TimeUnit.BusinessDay => new(0, 0, count, default) { Business = true },
        TimeUnit.Week => new(0, 0, count * DaysOfWeek, default),
        TimeUnit.Weekend => new(0, 0, count * 2, default),
        TimeUnit.Fortnight => new(0, 0, count * 2 * DaysOfWeek, default),
        TimeUnit.Month => new(0, count, 0, default),
        TimeUnit.Quarter => new(0, count * 3, 0, default),
        TimeUnit.Half => new(0, count * 6, 0, default),
        TimeUnit.Year => new(count, 0, 0, default),
        TimeUnit.Decade => new(count * YearsOfDecade, 0, 0, default),
    };

    /// <summary>Whether it is shorter than a day.</summary>
    public static bool IsTime(this TimeUnit unit) => unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;

    /// <summary>The unit that holds a day, or the one so many after it; the end is no part of it.</summary>
    public static TimeReading Holding(this TimeUnit unit, DateTime day, int by = 0)
    {
        var (start, months) = unit switch
        {
            TimeUnit.Week or TimeUnit.Fortnight => (Monday(day), 0),
            TimeUnit.Weekend => (Monday(day).AddDays(DaysOfWeek - 2), 0),
            TimeUnit.Month => (new DateTime(day.Year, day.Month, 1), 1),
            TimeUnit.Quarter => (new DateTime(day.Year, day.Month - ((day.Month - 1) % 3), 1), 3),
            TimeUnit.Half => (new DateTime(day.Year, day.Month > 6 ? 7 : 1, 1), 6),
            TimeUnit.Year => (new DateTime(day.Year, 1, 1), MonthsOfYear),
            TimeUnit.Decade => (new DateTime(day.Year - (day.Year % YearsOfDecade), 1, 1), MonthsOfYear * YearsOfDecade),
            _ => (day.Date, 0),
        };
        if (months > 0) return new(start.AddMonths(by * months), start.AddMonths((by + 1) * months));
        var (step, length) = unit switch { TimeUnit.Week => (DaysOfWeek, DaysOfWeek), TimeUnit.Weekend => (DaysOfWeek, 2), TimeUnit.Fortnight => (2 * DaysOfWeek, 2 * DaysOfWeek), _ => (1, 1) };
        return new(start.AddDays(by * step), start.AddDays((by * step) + length));
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateTime Monday(DateTime day) => day.Date.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    /// <summary>A day of the week that holds a day, 1 for Monday, or of the one so many weeks after it.</summary>
    public static DateTime DayOfWeek(DateTime day, int weekday, int weeks = 0) => Monday(day).AddDays((DaysOfWeek * weeks) + weekday - 1);

    /// <summary>A week of a year or month by its number: the first is the one with its first Thursday; -1 is the last.</summary>
    public static TimeReading WeekOf(TimeReading span, int number)
    {
        var monday = number > 0 ? Monday(span.From!.Value.AddDays(3)).AddDays(DaysOfWeek * (number - 1)) : Monday(span.To!.Value.AddDays(-4));
        return new(monday, monday.AddDays(DaysOfWeek));
    }
}
