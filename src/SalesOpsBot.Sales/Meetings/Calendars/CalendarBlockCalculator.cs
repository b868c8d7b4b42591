using System.Globalization;

namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>Works out when a block takes time. Pure.</summary>
public static class CalendarBlockCalculator
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>The times of a block that fall into a slot, in order. A block whose rule cannot be read comes once.</summary>
    /// <param name="block">The block.</param>
    /// <param name="within">Which times are asked about.</param>
    /// <param name="own">The zone of the person, for whole days.</param>
    public static IEnumerable<BusyTime> Times(CalendarBlock block, TimeSlot within, TimeZoneInfo own)
    {
        var zone = block.StartsAt is null ? own : LocalTime.Zone(block.TimeZone);
        var except = (block.Except ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToHashSet();
        return Days(block, LocalTime.DayOf(within.End, zone)).Where(day => !except.Contains(day)).Select(day => Slot(block, day, zone)).OfType<TimeSlot>()
            .Where(slot => slot.Overlaps(within)).Select(slot => new BusyTime(block.SalespersonId, slot, block.Subject) { AllDay = block.StartsAt is null });
    }

    private static IEnumerable<DateOnly> Days(CalendarBlock block, DateOnly last) => block.Rule is { } text && RecurrenceRuleReader.TryRead(text, LocalTime.Zone(block.TimeZone), block.StartsAt) is { } rule
        ? RecurrenceCalculator.Days(rule, block.FirstDay, last)
        : block.FirstDay <= last ? [block.FirstDay] : [];

    private static TimeSlot? Slot(CalendarBlock block, DateOnly day, TimeZoneInfo zone)
    {
        var start = LocalTime.Instant(day.ToDateTime(block.StartsAt ?? TimeOnly.MinValue), zone);
        var end = block.StartsAt is null
            ? LocalTime.Instant(day.AddDays(Math.Max(1, (block.DurationMinutes + MinutesOfADay - 1) / MinutesOfADay)).ToDateTime(TimeOnly.MinValue), zone)
            : start.AddMinutes(block.DurationMinutes);
        return end > start ? new TimeSlot(start, end) : null;
    }
}
