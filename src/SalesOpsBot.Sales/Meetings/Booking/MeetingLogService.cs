using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Meetings.Attendees;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>Prepares the record of a meeting that took place: with its follow-up as a task, and as the deal's next step, in one change.</summary>
public sealed class MeetingLogService(MeetingSubjectReader subjects, AttendeeReader attendees, IDealStore deals, IRecordStore records, ChangeService changes, SalesOptions options)
{
    /// <summary>Prepares it, or asks for what lacks: with whom it was.</summary>
    public async Task<Outcome<ChangeReport>> LogAsync(Viewer viewer, ChangeOrigin origin, MeetingRequest request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Deal) && string.IsNullOrWhiteSpace(request.Account) && string.IsNullOrWhiteSpace(request.Lead) && request.Attendees.Count == 0)
            return Problem.Missing("account", "With whom was it? Name the account, the deal or the lead.");
        return await MeetingLength.Read(request.Duration, options.Meetings).ThenAsync(length => SlotOf(viewer, request.Start, length).ThenAsync(slot => MomentArgument.Read(request.NextStepDue, "next_step_due", viewer.Zone).ThenAsync(async due =>
            await (await subjects.ReadAsync(viewer, request.Deal, request.Account, request.Lead, cancellationToken)).ThenAsync(async said =>
                await (await PeopleAsync(viewer, request, cancellationToken)).ThenAsync(async people =>
                {
                    var about = said.Deal is null && said.Account is { } account ? said with { Deal = await SoleDealAsync(viewer, account.Id, cancellationToken) } : said;
                    return await PrepareAsync(viewer, origin, request, about, people, slot, due?.Day, cancellationToken);
                })))));
    }

    /// <summary>When it was: now where nothing is said, at noon where only the day is.</summary>
    private static Outcome<TimeSlot> SlotOf(Viewer viewer, string? start, TimeSpan length) => StartArgument.Read(viewer, start, viewer.Today).Then<TimeSlot>(said =>
    {
        var begin = said is { } moment ? (moment with { Time = moment.Time ?? new(12, 0) }).In(viewer.Zone) : viewer.Now - length;
        if (said is { Time: null } && begin > viewer.Now && said.Value.Day == viewer.Today) begin = viewer.Now - length;
        return begin > viewer.Now
            ? Problem.Invalid("start", $"{StartArgument.Words(TimeSlot.Lasting(begin, length), viewer.Zone)} is still to come. Say “book” to plan a meeting.")
            : TimeSlot.Lasting(begin, length);
    });

    /// <summary>Those who took part; somebody whom we do not know is kept by name.</summary>
    private async Task<Outcome<IReadOnlyList<Attendee>>> PeopleAsync(Viewer viewer, MeetingRequest request, CancellationToken cancellationToken)
    {
        var people = new List<Attendee>();
        foreach (var name in request.Attendees)
        {
            switch (await attendees.ReadAsync(viewer, [name], cancellationToken))
            {
                case Outcome<IReadOnlyList<Attendee>>.Found { Value: var found }: people.AddRange(found); break;
                case Outcome<IReadOnlyList<Attendee>>.Failed { Problem.Kind: ProblemKind.NotFound }: people.Add(new(name.Trim(), null)); break;
                case Outcome<IReadOnlyList<Attendee>>.Failed { Problem: var problem } when request.Attendees.Count == 1: return problem;
                case Outcome<IReadOnlyList<Attendee>>.Failed: return await attendees.ReadAsync(viewer, request.Attendees, cancellationToken);
            }
        }

        return new Outcome<IReadOnlyList<Attendee>>.Found(people);
    }

    /// <summary>The one open deal of an account that the person may change; nothing where there are none or several.</summary>
    private async Task<DealLine?> SoleDealAsync(Viewer viewer, Accounts.AccountId account, CancellationToken cancellationToken)
    {
        var scope = AccessPolicy.Everything(viewer).Match(found => found, problem => throw new InvalidOperationException(problem.Message));
        return await deals.ListAsync(scope, new() { Status = DealStatus.Open, AccountId = account }, DealOrder.Value, 0, 2, cancellationToken) is { Deals: [var only] } ? only : null;
    }

    private async Task<Outcome<ChangeReport>> PrepareAsync(
        Viewer viewer, ChangeOrigin origin, MeetingRequest request, MeetingSubject about, IReadOnlyList<Attendee> people, TimeSlot slot, DateOnly? due, CancellationToken cancellationToken)
    {
        var with = about.Name ?? (people is [var first, ..] ? first.Account ?? first.Name : Say("somebody"));
        var subject = string.IsNullOrWhiteSpace(request.Subject) ? Say($"Meeting with {with}") : request.Subject.Trim();
        var owner = FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name);
        var changed = new List<RecordChange>
        {
            new(RecordKind.Meeting, RecordKeys.New(), subject, ChangeOperation.Create,
            [
                new("subject", null, subject),
                new("start", null, FieldText.Of(slot.Start)),
                new("duration", null, FieldText.Of((long)slot.Length.TotalMinutes)),
                new("attendees", null, AttendeeText.Write(people.Select(p => (p.Name, p.Email)))),
                .. about.Fields(),
                new("status", null, MeetingStatusWords.Of(MeetingStatus.Held)),
                new("outcome", null, Blank(request.Outcome)),
                new("notes", null, Blank(request.Notes)),
                new("organizer", null, owner),
            ]),
        };
        if (Blank(request.NextStep) is { } next)
        {
            changed.Add(new(RecordKind.Task, RecordKeys.New(), Say("Follow-up"), ChangeOperation.Create, [new("text", null, next), new("due", null, FieldText.Of(due)), .. about.Fields(), new("owner", null, owner)]));
            if (about.Deal is { } deal && await NextStepAsync(viewer, deal, next, due, cancellationToken) is { } step) changed.Add(step);
        }

        return await changes.PrepareAsync(viewer, origin, new(subject, changed, null), cancellationToken);
    }

    private async Task<RecordChange?> NextStepAsync(Viewer viewer, DealLine deal, string next, DateOnly? due, CancellationToken cancellationToken)
    {
        var scope = AccessPolicy.Everything(viewer).Match(found => found, problem => throw new InvalidOperationException(problem.Message));
        if (await records.ReadAsync(scope, RecordKind.Deal, deal.ExternalId, cancellationToken) is not { } now) return null;
        var text = due is { } day ? Say($"{next} (by {Period.Day(day).ToWords()})") : next;
        return new(RecordKind.Deal, deal.ExternalId, deal.Name, ChangeOperation.Update, [new("next_step", now["next_step"], text)]);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
