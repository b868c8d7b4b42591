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
        for (var day = LocalTime.DayOf(from, zone); day <= LocalTime.DayOf(to, zone); day = day.AddDays(1))
        {
            if (Hours(day, zone) is not { } hours) continue;
            var (first, last) = (hours.Start > from ? hours.Start : from, hours.End < to ? hours.End : to);
            if (last > first) sum += last - first;
            if (day == DateOnly.MaxValue) break;
        }

        return sum;
    }

    /// <summary>The instant at which so much working time has passed; nothing where that would take more than ten years.</summary>
    public DateTimeOffset? After(DateTimeOffset from, TimeSpan working, TimeZoneInfo zone)
    {
        var left = working;
        var first = LocalTime.DayOf(from, zone);
        for (var day = first; day.DayNumber - first.DayNumber < 3653; day = day.AddDays(1))
        {
            if (Hours(day, zone) is not { } hours || hours.End <= from) continue;
            var start = hours.Start < from ? from : hours.Start;
            if (hours.End - start >= left) return start + left;
            left -= hours.End - start;
        }

        return null;
    }

    /// <summary>The working time of a day in a zone; nothing where nobody works.</summary>
    public TimeSlot? Hours(DateOnly day, TimeZoneInfo zone)
    {
        if (!IsWorkingDay(day)) return null;
        var (start, end) = (LocalTime.Instant(day.ToDateTime(_hours.Start), zone), LocalTime.Instant(_hours.End > _hours.Start ? day.ToDateTime(_hours.End) : day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone));
        return end > start ? new TimeSlot(start, end) : null;
    }
}
