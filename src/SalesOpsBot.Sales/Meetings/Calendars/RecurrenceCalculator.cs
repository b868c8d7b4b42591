namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>Works out the days of a rule as RFC 5545 defines them. Pure; days that a month or year does not have are left out, never moved.</summary>
public static class RecurrenceCalculator
{
    /// <summary>A rule that finds no day in so many of its weeks, months or years finds none at all (30 February).</summary>
    private const int MostEmptyRounds = 1_000;

    /// <summary>The days on which something takes place, in order, the first included.</summary>
    /// <param name="rule">When it comes again.</param>
    /// <param name="first">The day of the first time.</param>
    /// <param name="last">The last day that is asked about.</param>
    public static IEnumerable<DateOnly> Days(RecurrenceRule rule, DateOnly first, DateOnly last)
    {
        var end = rule.Until < last ? rule.Until.Value : last;
        var (found, empty) = (0, 0);
        for (var round = 0; empty < MostEmptyRounds && Start(rule, first, round) is { } start && start <= end; round++)
        {
            empty++;
            foreach (var day in Chosen(rule, first, start).Where(day => day >= first))
            {
                if (day > end || found == rule.Count) yield break;
                (found, empty) = (found + 1, 0);
                yield return day;
            }
        }
    }

    /// <summary>The first day of the how-manieth day, week, month or year; nothing beyond the calendar's end.</summary>
    private static DateOnly? Start(RecurrenceRule rule, DateOnly first, int round)
    {
        var steps = (long)rule.Interval * round;
        var months = rule.Frequency switch { Frequency.Monthly => steps, Frequency.Yearly => 12 * steps, Frequency.Daily or Frequency.Weekly => 0 };
        var days = rule.Frequency switch { Frequency.Daily => steps, Frequency.Weekly => 7 * steps, Frequency.Monthly or Frequency.Yearly => 0 };
        var begin = rule.Frequency switch
        {
            Frequency.Daily => first,
            Frequency.Weekly => first.AddDays(-((7 + (int)first.DayOfWeek - (int)rule.WeekStart) % 7)),
            Frequency.Monthly => new(first.Year, first.Month, 1),
            Frequency.Yearly => new(first.Year, 1, 1),
        };
        return begin.DayNumber + days + (31 * months) > DateOnly.MaxValue.DayNumber - 400 ? null : begin.AddMonths((int)months).AddDays((int)days);
    }

    private static IEnumerable<DateOnly> Chosen(RecurrenceRule rule, DateOnly first, DateOnly start)
    {
        var end = rule.Frequency switch
        {
            Frequency.Daily => start.AddDays(1),
            Frequency.Weekly => start.AddDays(7),
            Frequency.Monthly => start.AddMonths(1),
            Frequency.Yearly => start.AddYears(1),
        };
        var days = Enumerable.Range(start.DayNumber, end.DayNumber - start.DayNumber).Select(DateOnly.FromDayNumber).Where(day => Fits(rule, first, day)).ToList();
        if (rule.BySetPosition.Count == 0) return days;
        return rule.BySetPosition.Select(place => place > 0 ? place - 1 : days.Count + place).Where(i => i >= 0 && i < days.Count).Distinct().Order().Select(i => days[i]);
    }

    private static bool Fits(RecurrenceRule rule, DateOnly first, DateOnly day)
    {
        if (rule.ByMonth.Count > 0 && !rule.ByMonth.Contains(day.Month)) return false;
        if (rule.ByMonthDay.Count > 0 && !rule.ByMonthDay.Any(n => n == day.Day || n == day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1)) return false;
        if (rule.ByDay.Count > 0) return rule.ByDay.Any(by => by.Day == day.DayOfWeek && (by.Ordinal == 0 || IsThe(rule, by.Ordinal, day)));
        if (rule.ByMonthDay.Count > 0) return true;
        return rule.Frequency switch
        {
            Frequency.Daily => true,
            Frequency.Weekly => day.DayOfWeek == first.DayOfWeek,
            Frequency.Monthly => day.Day == first.Day,
            Frequency.Yearly => day.Day == first.Day && (rule.ByMonth.Count > 0 || day.Month == first.Month),
        };
    }

    /// <summary>Whether a day is the how-manieth of its weekday in its month; in its year where the rule is yearly and names no months.</summary>
    private static bool IsThe(RecurrenceRule rule, int ordinal, DateOnly day)
    {
        var ofYear = rule.Frequency == Frequency.Yearly && rule.ByMonth.Count == 0;
        var (place, length) = ofYear ? (day.DayOfYear, DateTime.IsLeapYear(day.Year) ? 366 : 365) : (day.Day, DateTime.DaysInMonth(day.Year, day.Month));
        return ordinal == ((place - 1) / 7) + 1 || ordinal == -(((length - place) / 7) + 1);
    }
}
