using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>Looks whether those who are to take part are free, and for the nearest times at which they are.</summary>
public sealed class BookingTimes(ICalendar calendar, SalesOptions options)
{
    private const int Offered = 3;
    private const int DaysAround = 7;

    /// <summary>What stands in the way of a meeting, with the nearest free times to choose from; nothing where all are free.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="people">Those of ours who are to take part.</param>
    /// <param name="slot">When.</param>
    /// <param name="except">The meeting that is moved.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Problem?> ObstacleAsync(Viewer viewer, IReadOnlyList<Salesperson> people, TimeSlot slot, string? except, CancellationToken cancellationToken)
    {
        var seen = AccessPolicy.Everything(viewer).Match(scope => scope, _ => AccessPolicy.NobodysSubjects);
        var (busy, problem) = (await calendar.BusyAsync(seen, people, slot, cancellationToken)).Match<(IReadOnlyList<BusyTime>, Problem?)>(found => (found, null), refused => ([], refused));
        if (problem is not null) return problem;
        var collisions = CollisionFinder.Find(slot, busy, except);
        if (collisions.Count == 0) return null;
        var nearest = await NearestAsync(viewer, people, slot, except, cancellationToken);
        var others = nearest.Count > 0 ? Say(" Nearest free times:") : Say(" I found no other time within a week of it.");
        return Problem.Ambiguous("start", $"{string.Join(" ", collisions.Take(Offered).Select(c => Words(viewer, c)))}{others}", [.. nearest.Select(n => Choice(n, viewer.Zone))]);
    }

    /// <summary>Free times of a day, to choose from where only the day was said.</summary>
    public async Task<IReadOnlyList<Choice>> OfDayAsync(Viewer viewer, IReadOnlyList<Salesperson> people, DateOnly day, TimeSpan length, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(new(day, day));
        if (before <= viewer.Now) return [];
        var free = await FreeAsync(viewer, people, new(from > viewer.Now ? from : viewer.Now, before), length, null, cancellationToken);
        return [.. free.SelectMany(f => FreeTimeFinder.Starts(f, length, Step, viewer.Zone)).Take(Offered * 2).Select(s => Choice(s, viewer.Zone))];
    }

    private TimeSpan Step => TimeSpan.FromMinutes(options.Meetings.StepMinutes);

    private async Task<IReadOnlyList<TimeSlot>> NearestAsync(Viewer viewer, IReadOnlyList<Salesperson> people, TimeSlot slot, string? except, CancellationToken cancellationToken)
    {
        var around = slot.Widen(TimeSpan.FromDays(DaysAround));
        if (around.End <= viewer.Now) return [];
        var free = await FreeAsync(viewer, people, around.Start > viewer.Now ? around : new(viewer.Now, around.End), slot.Length, except, cancellationToken);
        return FreeTimeFinder.Nearest(free, slot.Start, slot.Length, Step, viewer.Zone, Offered);
    }

    private async Task<IReadOnlyList<TimeSlot>> FreeAsync(Viewer viewer, IReadOnlyList<Salesperson> people, TimeSlot within, TimeSpan length, string? except, CancellationToken cancellationToken) =>
        (await calendar.FreeTimesAsync(new(viewer.Person, people, within, length) { Except = except }, cancellationToken)).Match(free => free, _ => []);

    private static string Words(Viewer viewer, BusyTime busy)
    {
        var who = busy.Person == viewer.Person.Id ? Say("You are") : Say($"{viewer.Org.Find(busy.Person)?.Name ?? Say("Somebody")} is");
        var what = busy.Subject is { } subject ? Say($" with “{subject}”") : "";
        return busy.AllDay ? Say($"{who} away that day{(busy.Subject is { } reason ? $" ({reason})" : "")}.") : Say($"{who} busy{what}, {StartArgument.Words(busy.Slot, viewer.Zone)}.");
    }

    private static Choice Choice(TimeSlot slot, TimeZoneInfo zone) => new(StartArgument.Write(slot.Start, zone), StartArgument.Words(slot, zone));
}
