using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>Prepares that meetings are moved or called off: one's own, and those of the people below.</summary>
public sealed class MeetingEditService(IMeetingStore meetings, IRecordStore records, BookingTimes times, ChangeService changes, SalesOptions options)
{
    private const int Offered = 5;

    /// <summary>Prepares another time.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="meeting">Its id, words that name it, its day or its time.</param>
    /// <param name="start">The new start: a time alone keeps the day, a day alone the time.</param>
    /// <param name="duration">The new length in minutes, where it changes.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> RescheduleAsync(Viewer viewer, ChangeOrigin origin, string? meeting, string? start, int? duration, CancellationToken cancellationToken) =>
        await (await FindAsync(viewer, meeting, "move", cancellationToken)).ThenAsync(async found =>
        {
            var kept = LocalTime.At(found.StartsAt, viewer.Zone);
            return await MeetingLength.Read(duration ?? found.DurationMinutes, options.Meetings).ThenAsync(length => StartArgument.Read(viewer, start, DateOnly.FromDateTime(kept)).ThenAsync(async said =>
            {
                if (said is null && duration is null) return Problem.Missing("start", $"To when shall I move “{found.Subject}”?");
                var moment = said is { } asked ? asked with { Time = asked.Time ?? TimeOnly.FromDateTime(kept) } : new(DateOnly.FromDateTime(kept), TimeOnly.FromDateTime(kept));
                var slot = TimeSlot.Lasting(moment.In(viewer.Zone), length);
                if (slot.Start <= viewer.Now) return Problem.Invalid("start", $"{StartArgument.Words(slot, viewer.Zone)} has passed. Name a time to come.");
                return await MoveAsync(viewer, origin, found, slot, cancellationToken);
            }));
        });

    /// <summary>Prepares to call a meeting off.</summary>
    public async Task<Outcome<ChangeReport>> CancelAsync(Viewer viewer, ChangeOrigin origin, string? meeting, string? reason, CancellationToken cancellationToken) =>
        await (await FindAsync(viewer, meeting, "cancel", cancellationToken)).ThenAsync(found => ChangeAsync(viewer, origin, found, now =>
        [
            new("status", now["status"], MeetingStatusWords.Of(MeetingStatus.Cancelled)),
            .. string.IsNullOrWhiteSpace(reason) ? (FieldChange[])[] : [new("outcome", now["outcome"], reason.Trim())],
        ], cancellationToken));

    private async Task<Outcome<ChangeReport>> MoveAsync(Viewer viewer, ChangeOrigin origin, MeetingLine found, TimeSlot slot, CancellationToken cancellationToken)
    {
        var names = found.Attendees.Append(found.Organizer).ToList();
        var people = viewer.Org.People.Where(p => names.Contains(p.Name)).ToList();
        if (await times.ObstacleAsync(viewer, people, slot, found.ExternalId, cancellationToken) is { } obstacle) return obstacle;
        return await ChangeAsync(viewer, origin, found, now =>
        [
            new("start", now["start"], FieldText.Of(slot.Start)),
            new("duration", now["duration"], FieldText.Of((long)slot.Length.TotalMinutes)),
        ], cancellationToken);
    }

    private Task<Outcome<ChangeReport>> ChangeAsync(
        Viewer viewer, ChangeOrigin origin, MeetingLine found, Func<IReadOnlyDictionary<string, string?>, IReadOnlyList<FieldChange>> fields, CancellationToken cancellationToken) =>
        AccessPolicy.Everything(viewer).ThenAsync(async scope => await records.ReadAsync(scope, RecordKind.Meeting, found.ExternalId, cancellationToken) is { } now
            ? await changes.PrepareAsync(viewer, origin, new(found.Subject, [new(RecordKind.Meeting, found.ExternalId, found.Subject, ChangeOperation.Update, fields(now))], null), cancellationToken)
            : Problem.Denied($"“{found.Subject}” is {found.Organizer}'s meeting; ask {found.Organizer} to change it."));

    private async Task<Outcome<MeetingLine>> FindAsync(Viewer viewer, string? words, string what, CancellationToken cancellationToken) =>
        await AccessPolicy.Everything(viewer).ThenAsync<MeetingLine>(async scope =>
        {
            var coming = string.IsNullOrWhiteSpace(words);
            var found = coming ? await ComingAsync(viewer, cancellationToken) : await CalledAsync(viewer, scope, words!, cancellationToken);
            var open = found.Where(m => m.Status == MeetingStatus.Planned && m.StartsAt.AddMinutes(m.DurationMinutes) > viewer.Now).ToList();
            return (open, coming) switch
            {
                ([], true) => Problem.NotFound("meeting", $"You have no meeting to come that I could {what}."),
                ([], false) => Problem.NotFound("meeting", $"I find no meeting to come that “{words!.Trim()}” could be."),
                ([var only], false) => only,
                ([var exact, ..], false) when string.Equals(exact.ExternalId, words!.Trim(), StringComparison.OrdinalIgnoreCase) => exact,
                _ => Problem.Missing("meeting", $"Which meeting shall I {what}?", [.. open.Take(Offered).Select(m => new Choice(m.ExternalId, $"{m.Subject}, {StartArgument.Words(TimeSlot.Lasting(m.StartsAt, TimeSpan.FromMinutes(Math.Max(1, m.DurationMinutes))), viewer.Zone)}"))]),
            };
        });

    private async Task<IReadOnlyList<MeetingLine>> ComingAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var own = AccessPolicy.Resolve(viewer, "me").Match(scope => scope, problem => throw new InvalidOperationException(problem.Message));
        return (await meetings.AgendaAsync(own, new(viewer.Now, viewer.Now.AddDays(62)), null, 0, Offered, cancellationToken)).Meetings;
    }

    /// <summary>By a day, by a time, or by words.</summary>
    private async Task<IReadOnlyList<MeetingLine>> CalledAsync(Viewer viewer, SalesScope scope, string words, CancellationToken cancellationToken)
    {
        if (StartArgument.Read(viewer, words) is not Outcome<MomentArgument?>.Found { Value: { } moment }) return await meetings.FindAsync(scope, words, viewer.Now, Offered, cancellationToken);
        var (from, before) = viewer.Instants(new(moment.Day, moment.Day));
        var ofDay = await meetings.AgendaAsync(AccessPolicy.Resolve(viewer, "me").Match(own => own, _ => scope), new(from, before), null, 0, 25, cancellationToken);
        return [.. ofDay.Meetings.Where(m => moment.Time is null || TimeOnly.FromDateTime(LocalTime.At(m.StartsAt, viewer.Zone)) == moment.Time)];
    }
}
