namespace SalesOpsBot.Sales;

/// <summary>Counts working time between instants, in somebody's own zone. Days on which clocks change have the hours that they have. Pure.</summary>
public sealed class WorkingCalendar
{
    private readonly WorkingHoursOptions _hours;
    private readonly HashSet<DateOnly> _holidays;
    private readonly HashSet<DayOfWeek> _free;

    /// <param name="hours">When people work.</param>
    public WorkingCalendar(WorkingHoursOptions hours) =>
        (_hours, _holidays, _free) = (hours, [.. hours.Holidays], hours.FreeDays.Count > 0 ? [.. hours.FreeDays] : [DayOfWeek.Saturday, DayOfWeek.Sunday]);

    /// <summary>Whether people work on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => !_free.Contains(day.DayOfWeek) && !_holidays.Contains(day);

    /// <summary>Working time from one instant to another; zero where the second is not later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        var sum = TimeSpan.Zero;
        for (var day = DayOf(from, zone); day <= DayOf(to, zone); day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            var (start, end) = Hours(day, zone);
            var (first, last) = (start > from ? start : from, end < to ? end : to);
            if (last > first) sum += last - first;
            if (day == DateOnly.MaxValue) break;
        }

        return sum;
    }

    /// <summary>The instant at which so much working time has passed; nothing where that would take more than ten years.</summary>
    public DateTimeOffset? After(DateTimeOffset from, TimeSpan working, TimeZoneInfo zone)
    {
        var left = working;
        var first = DayOf(from, zone);
        for (var day = first; day.DayNumber - first.DayNumber < 3653; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            var (start, end) = Hours(day, zone);
            if (start < from) start = from;
            if (end <= start) continue;
            if (end - start >= left) return start + left;
            left -= end - start;
        }

        return null;
    }

    private (DateTimeOffset Start, DateTimeOffset End) Hours(DateOnly day, TimeZoneInfo zone) =>
        (Instant(day.ToDateTime(_hours.Start), zone), Instant(_hours.End > _hours.Start ? day.ToDateTime(_hours.End) : day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone));

    /// <summary>A time that the clocks skip is as much later as they skip; of a time that they show twice, the first is meant.</summary>
    private static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        var offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
