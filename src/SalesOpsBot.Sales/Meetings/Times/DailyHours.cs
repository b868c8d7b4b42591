namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Hours of every day that a meeting is looked for in, by the asker's clock: <c>12:00-24:00</c> for afternoons. They may go past midnight.</summary>
/// <param name="From">The first minute.</param>
/// <param name="Until">The first minute after them; midnight is that of the end of the day.</param>
public readonly record struct DailyHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Reads the argument <c>hours</c>.</summary>
    /// <returns>Nothing where nothing was said.</returns>
    public static Outcome<DailyHours?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (DailyHours?)null;
        return HoursText.TryRead(text) is var (from, until)
            ? new DailyHours(from, until)
            : Problem.Invalid("hours", $"I can't read “{text.Trim()}” as hours of the day. Try 14:00-17:00, or say it in words, like “after 2pm” or “afternoons only”.");
    }

    /// <summary>These hours of each day of a longer time, in order; an hour that the clocks skip is left out.</summary>
    public IReadOnlyList<TimeSlot> Within(TimeSlot slot, TimeZoneInfo zone)
    {
        var found = new List<TimeSlot>();
        // What began the evening before may reach into the first day.
        for (var day = LocalTime.DayOf(slot.Start, zone).AddDays(-1); day <= LocalTime.DayOf(slot.End, zone); day = day.AddDays(1))
        {
            var (start, end) = (LocalTime.Instant(day.ToDateTime(From), zone), LocalTime.Instant((Until > From ? day : day.AddDays(1)).ToDateTime(Until), zone));
            if (end > start && new TimeSlot(start, end).Intersect(slot) is { } hours) found.Add(hours);
        }

        return found;
    }

    /// <summary>As the argument says it.</summary>
    public override string ToString() => Until == TimeOnly.MinValue ? $"{From:HH\\:mm}-24:00" : HoursText.Of(From, Until)!;
}
