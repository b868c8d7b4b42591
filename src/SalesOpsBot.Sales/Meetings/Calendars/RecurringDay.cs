namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>A day of the week in a rule (<c>BYDAY</c> of RFC 5545): <c>MO</c>, or <c>-1FR</c> for the last Friday.</summary>
/// <param name="Day">Which.</param>
/// <param name="Ordinal">The how-manieth of the month or year, from its end where negative; zero for each.</param>
public readonly record struct RecurringDay(DayOfWeek Day, int Ordinal);
