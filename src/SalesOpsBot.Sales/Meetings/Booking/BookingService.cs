using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Meetings.Attendees;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>Prepares bookings: nothing is sent, and nobody's calendar touched, before they are confirmed.</summary>
public sealed class BookingService(MeetingSubjectReader subjects, AttendeeReader attendees, IContactStore contacts, BookingTimes times, ChangeService changes, SalesOptions options)
{
    private const int Offered = 6;

    /// <summary>Prepares a booking, or asks for what lacks: with whom, then when.</summary>
    public async Task<Outcome<ChangeReport>> BookAsync(Viewer viewer, ChangeOrigin origin, MeetingRequest request, CancellationToken cancellationToken) =>
        await MeetingLength.Read(request.Duration, options.Meetings).ThenAsync(async length =>
            await (await subjects.ReadAsync(viewer, request.Deal, request.Account, request.Lead, cancellationToken)).ThenAsync(async about =>
                await (await PeopleAsync(viewer, request, about, cancellationToken)).ThenAsync(async people =>
                    await (await SlotAsync(viewer, request, people, length, cancellationToken)).ThenAsync(slot =>
                        PrepareAsync(viewer, origin, request, about, people, slot, cancellationToken)))));

    private async Task<Outcome<IReadOnlyList<Attendee>>> PeopleAsync(Viewer viewer, MeetingRequest request, MeetingSubject about, CancellationToken cancellationToken)
    {
        if (request.Attendees.Count > 0) return await attendees.ReadAsync(viewer, request.Attendees, cancellationToken);
        if (about.Lead is { Lead: var lead }) return new Outcome<IReadOnlyList<Attendee>>.Found([new(lead.Name, lead.Email)]);
        if (about.Account is null) return string.IsNullOrWhiteSpace(request.Subject) ? Problem.Missing("attendees", "With whom? Name people, or the account; say “me” to just block your time.") : new Outcome<IReadOnlyList<Attendee>>.Found([]);
        return await contacts.OfAsync(about.Account.Id, Offered, cancellationToken) switch
        {
            [] => new Outcome<IReadOnlyList<Attendee>>.Found([]),
            [var only] => new Outcome<IReadOnlyList<Attendee>>.Found([Attendee.Of(only)]),
            var several => Problem.Missing("attendees", $"With whom at {about.Account.Name}?", [.. several.Select(c => new Choice(c.Email ?? c.ExternalId, string.Join(" · ", new[] { c.Name, c.Title }.OfType<string>())))]),
        };
    }

    private async Task<Outcome<TimeSlot>> SlotAsync(Viewer viewer, MeetingRequest request, IReadOnlyList<Attendee> people, TimeSpan length, CancellationToken cancellationToken) =>
        await StartArgument.Read(viewer, request.Start).ThenAsync<TimeSlot>(async start =>
        {
            var ours = Ours(viewer, people);
            if (start is not { } said) return Problem.Missing("start", "When?", await times.OfDayAsync(viewer, ours, viewer.Today.AddDays(1), length, cancellationToken));
            if (said.Time is null) return Problem.Missing("start", $"At what time on {Period.Day(said.Day).ToWords()}?", await times.OfDayAsync(viewer, ours, said.Day, length, cancellationToken));
            var slot = TimeSlot.Lasting(said.In(viewer.Zone), length);
            if (slot.Start <= viewer.Now) return Problem.Invalid("start", $"{StartArgument.Words(slot, viewer.Zone)} has passed. Name a time to come, or say that you met, and I'll log it.");
            return await times.ObstacleAsync(viewer, ours, slot, null, cancellationToken) is { } obstacle ? obstacle : slot;
        });

    private async Task<Outcome<ChangeReport>> PrepareAsync(
        Viewer viewer, ChangeOrigin origin, MeetingRequest request, MeetingSubject about, IReadOnlyList<Attendee> people, TimeSlot slot, CancellationToken cancellationToken)
    {
        var subject = Subject(request, about, people);
        var booked = new RecordChange(RecordKind.Meeting, RecordKeys.New(), subject, ChangeOperation.Create,
        [
            new("subject", null, subject),
            new("start", null, FieldText.Of(slot.Start)),
            new("duration", null, FieldText.Of((long)slot.Length.TotalMinutes)),
            new("attendees", null, AttendeeText.Write(people.Select(p => (p.Name, p.Email)))),
            .. about.Fields(),
            new("online", null, request.Online ? "yes" : null),
            new("status", null, MeetingStatusWords.Of(MeetingStatus.Planned)),
            new("organizer", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
        ]);
        return await changes.PrepareAsync(viewer, origin, new($"{subject}, {StartArgument.Words(slot, viewer.Zone)}", [booked], null), cancellationToken);
    }

    private static string Subject(MeetingRequest request, MeetingSubject about, IReadOnlyList<Attendee> people) => !string.IsNullOrWhiteSpace(request.Subject) ? request.Subject.Trim()
        : (about.Name ?? (people is [var first, ..] ? first.Account ?? first.Name : null)) is { } with ? Say($"Meeting with {with}")
        : Say("Blocked time");

    private static IReadOnlyList<Salesperson> Ours(Viewer viewer, IReadOnlyList<Attendee> people) => [viewer.Person, .. people.Select(p => p.Person).OfType<Salesperson>()];
}
