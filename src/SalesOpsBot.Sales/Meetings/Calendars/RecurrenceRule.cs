namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>
/// When something comes again: the rules of RFC 5545 (<c>RRULE</c>) that calendars make of days. Those of hours, minutes and seconds, and of numbered weeks
/// and days of the year, are not among them.
/// </summary>
/// <param name="Frequency">How often.</param>
public sealed record RecurrenceRule(Frequency Frequency)
{
    /// <summary>Every how many days, weeks, months or years.</summary>
    /// <value>1 to 1,000, default 1.</value>
    public int Interval { get; init; } = 1;

    /// <summary>How many times in all, the first included; nothing for no limit.</summary>
    public int? Count { get; init; }

    /// <summary>The last day that it may come on; nothing for no limit.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>On which days of the week; none for that of the first time.</summary>
    public IReadOnlyList<RecurringDay> ByDay { get; init; } = [];

    /// <summary>On which days of the month, from its end where negative.</summary>
    public IReadOnlyList<int> ByMonthDay { get; init; } = [];

    /// <summary>In which months, 1 to 12.</summary>
    public IReadOnlyList<int> ByMonth { get; init; } = [];

    /// <summary>Which of the days of one week, month or year that the rest allows, from the end where negative.</summary>
    public IReadOnlyList<int> BySetPosition { get; init; } = [];

    /// <summary>With which day weeks begin.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;
}
