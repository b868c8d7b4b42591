using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings.Attendees;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>Answers when people can meet.</summary>
public sealed class MeetingTimesService(AttendeeReader attendees, ICalendar calendar, SalesOptions options)
{
    private const int MostDays = 62;
    private const int MostPeople = 20;
    private const int Shown = 25;
    private const int Proposed = 5;

    /// <summary>The free times of some people.</summary>
    /// <param name="viewer">Who asks, and takes part.</param>
    /// <param name="names">Who else; nobody means the asker's own free time.</param>
    /// <param name="duration">In minutes; the usual length where nothing is said.</param>
    /// <param name="period">In canonical form; the next days where nothing is said. What has passed of it does not count.</param>
    /// <param name="hours">Hours of the day that count, as <c>14:00-17:00</c>; all where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<MeetingTimesReport>> FindAsync(Viewer viewer, IReadOnlyList<string> names, int? duration, string? period, string? hours, CancellationToken cancellationToken) =>
        MeetingLength.Read(duration, options.Meetings).ThenAsync(length => PeriodArgument.Read(period, Ahead(viewer)).ThenAsync(when => DailyHours.Read(hours).ThenAsync(daily => Windows(viewer, when, daily).ThenAsync(async windows =>
            await (await attendees.ReadAsync(viewer, names, cancellationToken)).ThenAsync(people => FindAsync(viewer, people, length, when, daily, windows, cancellationToken))))));

    private async Task<Outcome<MeetingTimesReport>> FindAsync(Viewer viewer, IReadOnlyList<Attendee> people, TimeSpan length, Period period, DailyHours? hours, IReadOnlyList<TimeSlot> windows, CancellationToken cancellationToken)
    {
        var within = new TimeSlot(windows[0].Start, windows[^1].End);
        if (people.Count > MostPeople) return Problem.Invalid("attendees", $"I can look for a time for at most {MostPeople} people; these are {people.Count}.");
        var search = new TimeSearch(viewer.Person, [viewer.Person, .. people.Select(a => a.Person).OfType<Salesperson>()], within, length) { Windows = windows, Others = [.. people.Where(a => a.Person is null).Select(a => a.Email).OfType<string>()] };
        return (await calendar.FreeTimesAsync(search, cancellationToken)).Then<MeetingTimesReport>(free => new MeetingTimesReport
        {
            AsOf = viewer.Now,
            Scope = "me",
            ScopeLabel = viewer.Person.Name,
            Period = period,
            Hours = hours?.ToString(),
            TimeZone = viewer.Zone.Id,
            DurationMinutes = (int)length.TotalMinutes,
            Attendees = [.. people.Select(a => new MeetingTimesAttendee(a.Name, a.Account, a.Person?.TimeZone, a.Email ?? a.Name))],
            Free = [.. free.Take(Shown).Select(FreeTime.Of)],
            Count = free.Count,
            Proposals = [.. Propose(free, length, viewer.Zone).Select(FreeTime.Of)],
            Reason = free.Count > 0 ? null : WhyNone(search),
            Receipt = new(Say("free times"), 1, Say("working hours that all have, each by their own clock, without what their calendars hold and the buffer around it; at least as long as the meeting"), free.Count)
            {
                Steps = [.. search.People.Select(p => Hours(p, LocalTime.DayOf(within.Start, viewer.Zone))), new ReceiptStep(Say("Buffer around what is in a calendar"), Say("a setting"), Say($"{options.Meetings.BufferMinutes} minutes"))],
                LeftOut = people.Count(a => a.Person is null) is > 0 and var unseen ? [new(unseen, Say("people of other companies, whose calendars are not seen here"))] : [],
            },
        });
    }

    /// <summary>The first time of each day, then further ones.</summary>
    private IEnumerable<TimeSlot> Propose(IReadOnlyList<TimeSlot> free, TimeSpan length, TimeZoneInfo zone) =>
        free.SelectMany(slot => FreeTimeFinder.Starts(slot, length, TimeSpan.FromMinutes(options.Meetings.StepMinutes), zone).Take(1))
            .GroupBy(slot => LocalTime.DayOf(slot.Start, zone)).SelectMany(day => day.Select((slot, i) => (slot, i))).OrderBy(s => s.i).Take(Proposed).Select(s => s.slot).OrderBy(s => s.Start);

    private static Outcome<IReadOnlyList<TimeSlot>> Windows(Viewer viewer, Period period, DailyHours? hours) => Within(viewer, period).Then<IReadOnlyList<TimeSlot>>(within =>
    {
        IReadOnlyList<TimeSlot> windows = hours is { } daily ? daily.Within(within, viewer.Zone) : [within];
        return windows.Count > 0 ? new Outcome<IReadOnlyList<TimeSlot>>.Found(windows) : Problem.Invalid("hours", $"These hours of {period.ToWords()} are over. Try tomorrow, or other hours.");
    });

    private static Outcome<TimeSlot> Within(Viewer viewer, Period period)
    {
        if (period.Days.Days > MostDays) return Problem.Invalid("period", $"I can look through at most {MostDays} days at once. Try a month or a week.");
        var (from, before) = viewer.Instants(period.Days);
        return before <= viewer.Now ? Problem.Invalid("period", $"{period.ToWords()} is over. Try tomorrow, or next week.") : new TimeSlot(from > viewer.Now ? from : viewer.Now, before);
    }

    private string WhyNone(TimeSearch search)
    {
        var shared = FreeTimeFinder.Find(search with { Length = TimeSpan.FromTicks(1) }, [], options);
        if (shared.Count > 0)
        {
            return shared.Any(slot => slot.Length >= search.Length)
                ? Say("Something is in a calendar at every time that all of you work. A shorter meeting or other days may do.")
                : Say("The time that all of you work is shorter than the meeting. Try a shorter one.");
        }

        return search.People.Count == 1
            ? Say("You do not work at these times.")
            : Say($"There is no time at which all of you work: {string.Join("; ", search.People.Select(p => $"{p.Name} {Hours(p, DateOnly.FromDateTime(search.Within.Start.UtcDateTime)).Result}, {p.TimeZone}"))}.");
    }

    private ReceiptStep Hours(Salesperson person, DateOnly day)
    {
        var hours = options.WorkingHoursOn(day).Own(person.WorksFrom, person.WorksUntil);
        return new(person.Name, person.TimeZone, Say($"{hours.Start:HH:mm} to {hours.End:HH:mm}"));
    }

    private Period Ahead(Viewer viewer) => Period.Between(viewer.Today, viewer.Today.AddDays(options.Meetings.SearchDays - 1));
}
