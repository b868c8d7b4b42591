using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Finds when everybody is free inside their own working hours. Pure.</summary>
public static class FreeTimeFinder
{
    /// <summary>The free times that are long enough, in order.</summary>
    /// <param name="search">What is looked for.</param>
    /// <param name="busy">What takes the people's time.</param>
    /// <param name="options">The company's hours, and the buffer around what is in a calendar.</param>
    public static IReadOnlyList<TimeSlot> Find(TimeSearch search, IReadOnlyList<BusyTime> busy, SalesOptions options)
    {
        var buffer = TimeSpan.FromMinutes(options.Meetings.BufferMinutes);
        var free = search.People.Aggregate<Salesperson, IReadOnlyList<TimeSlot>>(search.Windows, (left, person) => TimeSlots.Intersect(left, WorkingTimes(person, search.Within, options)));
        var taken = busy.Where(b => b.MeetingExternalId is null || b.MeetingExternalId != search.Except).Select(b => b.AllDay ? b.Slot : b.Slot.Widen(buffer));
        return [.. TimeSlots.Subtract(free, taken).Where(slot => slot.Length >= search.Length)];
    }

    /// <summary>When somebody works, by their own clock.</summary>
    public static IEnumerable<TimeSlot> WorkingTimes(Salesperson person, TimeSlot within, SalesOptions options)
    {
        var zone = LocalTime.Zone(person.TimeZone);
        for (var day = LocalTime.DayOf(within.Start, zone); day <= LocalTime.DayOf(within.End, zone); day = day.AddDays(1))
        {
            // The company's hours and holidays may be others from some day on.
            if (new WorkingCalendar(options.WorkingHoursOn(day).Own(person.WorksFrom, person.WorksUntil)).Hours(day, zone)?.Intersect(within) is { } hours) yield return hours;
        }
    }

    /// <summary>When a meeting can begin, nearest to a wanted instant first; times that would overlap one nearer are left out.</summary>
    /// <param name="free">Free times.</param>
    /// <param name="wanted">When it was to begin.</param>
    /// <param name="length">How long it lasts.</param>
    /// <param name="step">Meetings begin at the full hour and every so often after it.</param>
    /// <param name="zone">By whose clock.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<TimeSlot> Nearest(IEnumerable<TimeSlot> free, DateTimeOffset wanted, TimeSpan length, TimeSpan step, TimeZoneInfo zone, int most)
    {
        var chosen = new List<TimeSlot>();
        foreach (var slot in free.SelectMany(f => Starts(f, length, step, zone)).OrderBy(s => (s.Start - wanted).Duration()).ThenBy(s => s.Start))
        {
            if (chosen.Count == most) break;
            if (!chosen.Exists(c => c.Overlaps(slot))) chosen.Add(slot);
        }

        return [.. chosen.OrderBy(s => (s.Start - wanted).Duration()).ThenBy(s => s.Start)];
    }

    /// <summary>The times in a free one at which a meeting of some length can begin, on the step by a clock.</summary>
    public static IEnumerable<TimeSlot> Starts(TimeSlot free, TimeSpan length, TimeSpan step, TimeZoneInfo zone)
    {
        var past = LocalTime.At(free.Start, zone).TimeOfDay.Ticks % step.Ticks;
        var first = past == 0 ? free.Start : free.Start.AddTicks(step.Ticks - past);
        for (var start = first; start + length <= free.End; start += step) yield return TimeSlot.Lasting(start, length);
    }
}
