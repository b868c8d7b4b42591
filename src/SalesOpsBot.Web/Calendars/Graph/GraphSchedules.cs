using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using Microsoft.Graph.Users.Item.FindMeetingTimes;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;
using TimeSlot = SalesOpsBot.Sales.TimeSlot;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>Reads from Outlook when people are busy and when they can meet.</summary>
internal sealed class GraphSchedules(GraphServiceClient graph)
{
    // Graph's own limits.
    private const int MostMailboxes = 20;
    private const int MostSuggestions = 100;

    /// <summary>What takes people's time. What is marked private is told to nobody but its owner.</summary>
    public async Task<Outcome<IReadOnlyList<BusyTime>>> BusyAsync(SalesScope seen, IReadOnlyList<Salesperson> people, TimeSlot within, CancellationToken cancellationToken)
    {
        if (people.FirstOrDefault(p => string.IsNullOrWhiteSpace(p.Email)) is { } unknown) return Problem.Unavailable($"I don't know the e-mail address of {unknown.Name}, and so not their calendar.");
        var busy = new List<BusyTime>();
        foreach (var some in people.Chunk(MostMailboxes))
        {
            var request = new GetSchedulePostRequestBody { Schedules = [.. some.Select(p => p.Email!)], StartTime = GraphTime.Of(within.Start), EndTime = GraphTime.Of(within.End), AvailabilityViewInterval = 30 };
            var answer = await graph.Users[people[0].Email!].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(request, cancellationToken: cancellationToken);
            foreach (var schedule in answer?.Value ?? [])
            {
                if (some.FirstOrDefault(p => string.Equals(p.Email, schedule.ScheduleId, StringComparison.OrdinalIgnoreCase)) is not { } person) continue;
                if (schedule.Error is { } error) return Problem.Unavailable($"Outlook does not tell when {person.Name} is free ({error.ResponseCode}).");
                busy.AddRange((schedule.ScheduleItems ?? []).Select(item => Busy(seen, person, item)).OfType<BusyTime>());
            }
        }

        return new Outcome<IReadOnlyList<BusyTime>>.Found([.. busy.OrderBy(b => b.Slot.Start)]);
    }

    /// <summary>Outlook's own suggestions, which it makes only for a person who signed in.</summary>
    public async Task<Outcome<IReadOnlyList<TimeSlot>>> SuggestAsync(TimeSearch search, CancellationToken cancellationToken)
    {
        if (search.Asker.Email is not { } mailbox) return Problem.Unavailable("I don't know your e-mail address, and so not your calendar.");
        var request = new FindMeetingTimesPostRequestBody
        {
            Attendees = [.. search.People.Where(p => p.Id != search.Asker.Id).Select(p => p.Email).OfType<string>().Concat(search.Others).Select(Required)],
            MeetingDuration = search.Length,
            MaxCandidates = MostSuggestions,
            IsOrganizerOptional = false,
            MinimumAttendeePercentage = 100,
            ReturnSuggestionReasons = false,
            TimeConstraint = new() { ActivityDomain = ActivityDomain.Work, TimeSlots = [.. search.Windows.Select(w => new Microsoft.Graph.Models.TimeSlot { Start = GraphTime.Of(w.Start), End = GraphTime.Of(w.End) })] },
        };
        var answer = await graph.Users[mailbox].FindMeetingTimes.PostAsync(request, cancellationToken: cancellationToken);
        var slots = (answer?.MeetingTimeSuggestions ?? []).Select(s => GraphTime.Slot(s.MeetingTimeSlot?.Start, s.MeetingTimeSlot?.End)).OfType<TimeSlot>();
        return new Outcome<IReadOnlyList<TimeSlot>>.Found(TimeSlots.Join(slots));
    }

    private static AttendeeBase Required(string address) => new() { Type = AttendeeType.Required, EmailAddress = new() { Address = address } };

    private static BusyTime? Busy(SalesScope seen, Salesperson person, ScheduleItem item)
    {
        if (item.Status is FreeBusyStatus.Free or FreeBusyStatus.WorkingElsewhere || GraphTime.Slot(item.Start, item.End) is not { } slot) return null;
        var visible = (seen.Owners is not { } owners || owners.Contains(person.Id)) && (item.IsPrivate != true || seen.Kind == ScopeKind.Me);
        var zone = LocalTime.Zone(person.TimeZone);
        return new(person.Id, slot, visible && !string.IsNullOrWhiteSpace(item.Subject) ? item.Subject : null)
        {
            AllDay = LocalTime.At(slot.Start, zone).TimeOfDay == TimeSpan.Zero && LocalTime.At(slot.End, zone).TimeOfDay == TimeSpan.Zero,
        };
    }
}
