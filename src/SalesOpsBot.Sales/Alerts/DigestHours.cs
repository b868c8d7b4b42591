using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>When a person's summaries are due, by the person's own clock, days and holidays. Pure.</summary>
public sealed class DigestHours(SalesOptions options)
{
    // A summary that could not be planned at its hour, because nothing ran, still comes within these.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(4);

    /// <summary>The hour that has come on a day of the person's summary; nothing where it has not, or there is none.</summary>
    public (DateTimeOffset Due, DigestSchedule Schedule)? Due(Viewer viewer) => Due(viewer, (schedule, calendar, holidays) => schedule.IsOn(viewer.Today, calendar, holidays));

    /// <summary>The hour that has come on the first day of the week on which the person's summary comes.</summary>
    public (DateTimeOffset Due, DigestSchedule Schedule)? DueWeekly(Viewer viewer) => Due(viewer, (schedule, calendar, holidays) =>
        schedule.IsOn(viewer.Today, calendar, holidays) && (schedule.Days is [var first, ..] ? viewer.Today.DayOfWeek == first : DigestSchedule.IsFirstOfWeek(viewer.Today, calendar)));

    /// <summary>The hour that has come on the first working day of a month, and the month before.</summary>
    public (DateTimeOffset Due, Period Month)? DueMonthly(Viewer viewer)
    {
        var due = Due(viewer, (_, calendar, _) => calendar.IsWorkingDay(viewer.Today) && !Enumerable.Range(1, viewer.Today.Day - 1).Any(ago => calendar.IsWorkingDay(viewer.Today.AddDays(-ago))));
        var last = viewer.Today.AddDays(-viewer.Today.Day);
        return due is var (at, _) ? (at, Period.Between(new(last.Year, last.Month, 1), last)) : null;
    }

    private (DateTimeOffset Due, DigestSchedule Schedule)? Due(Viewer viewer, Func<DigestSchedule, WorkingCalendar, IEnumerable<DateOnly>, bool> isToday)
    {
        if (DigestSchedule.Of(viewer.Person, options.Notices) is not { } schedule) return null;
        var hours = options.WorkingHoursOn(viewer.Today);
        var due = LocalTime.Instant(viewer.Today.ToDateTime(schedule.At), viewer.Zone);
        return due <= viewer.Now && viewer.Now < due + Grace && isToday(schedule, new(hours), hours.Holidays) ? (due, schedule) : null;
    }
}
