using System.Globalization;
using System.Net;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>Writes meetings into Outlook as events of whoever holds them; Outlook tells those who take part.</summary>
internal sealed class GraphEvents(GraphServiceClient graph)
{
    /// <summary>The property by which an event is known to be a meeting of ours.</summary>
    private const string Property = "String {6f0d1c3e-2f5b-4a0e-9d55-1f5c9f8b7a21} Name SalesOpsMeeting";

    /// <summary>Brings the event to what the meeting is.</summary>
    public async Task<CalendarEntry> WriteAsync(MeetingInvitation invitation, string mailbox, CancellationToken cancellationToken)
    {
        var meeting = invitation.Meeting;
        var id = meeting.CalendarId ?? (meeting.Sequence > 1 ? await FindAsync(mailbox, meeting, cancellationToken) : null);
        if (meeting.Status == MeetingStatus.Cancelled) return await CancelAsync(mailbox, id, meeting.Outcome, cancellationToken);
        var wanted = Event(invitation);
        var written = (id is null ? null : await UpdateAsync(mailbox, id, wanted, cancellationToken)) ?? await CreateAsync(mailbox, meeting, wanted, cancellationToken);
        return new(written?.Id ?? id, written?.OnlineMeeting?.JoinUrl, InvitesAttendees: true);
    }

    /// <summary>The event of a meeting that was made although we never heard of it: the answer was lost on its way.</summary>
    private async Task<string?> FindAsync(string mailbox, Meeting meeting, CancellationToken cancellationToken)
    {
        var filter = $"singleValueExtendedProperties/any(p: p/id eq '{Property}' and p/value eq '{meeting.ExternalId.Replace("'", "''", StringComparison.Ordinal)}')";
        var found = await graph.Users[mailbox].Events.GetAsync(ask => (ask.QueryParameters.Filter, ask.QueryParameters.Select, ask.QueryParameters.Top) = (filter, ["id"], 1), cancellationToken);
        return found?.Value?.FirstOrDefault()?.Id;
    }

    private async Task<Event?> CreateAsync(string mailbox, Meeting meeting, Event wanted, CancellationToken cancellationToken)
    {
        wanted.TransactionId = string.Create(CultureInfo.InvariantCulture, $"{meeting.ExternalId}-{meeting.Sequence}");
        wanted.SingleValueExtendedProperties = [new() { Id = Property, Value = meeting.ExternalId }];
        try
        {
            return await graph.Users[mailbox].Events.PostAsync(wanted, cancellationToken: cancellationToken);
        }
        catch (ApiException refusal) when (refusal.ResponseStatusCode == (int)HttpStatusCode.Conflict)
        {
            // An earlier try has made it.
            if (await FindAsync(mailbox, meeting, cancellationToken) is not { } made) throw;
            return await graph.Users[mailbox].Events[made].GetAsync(cancellationToken: cancellationToken);
        }
    }

    /// <returns>Nothing where the event is gone.</returns>
    private async Task<Event?> UpdateAsync(string mailbox, string id, Event wanted, CancellationToken cancellationToken)
    {
        try
        {
            return await graph.Users[mailbox].Events[id].PatchAsync(wanted, cancellationToken: cancellationToken);
        }
        catch (ApiException refusal) when (IsGone(refusal))
        {
            return null;
        }
    }

    private async Task<CalendarEntry> CancelAsync(string mailbox, string? id, string? reason, CancellationToken cancellationToken)
    {
        try
        {
            if (id is not null) await graph.Users[mailbox].Events[id].Cancel.PostAsync(new() { Comment = reason }, cancellationToken: cancellationToken);
        }
        catch (ApiException refusal) when (IsGone(refusal))
        {
            // It is off already.
        }

        return new(id, null, InvitesAttendees: true);
    }

    private static bool IsGone(ApiException refusal) => refusal.ResponseStatusCode is (int)HttpStatusCode.Gone || (refusal.ResponseStatusCode == (int)HttpStatusCode.NotFound && GraphProblems.Code(refusal) == "ErrorItemNotFound");

    private static Event Event(MeetingInvitation invitation)
    {
        var meeting = invitation.Meeting;
        return new()
        {
            Subject = meeting.Subject,
            Body = new() { ContentType = BodyType.Text, Content = meeting.Notes ?? "" },
            Start = GraphTime.Of(meeting.Slot.Start),
            End = GraphTime.Of(meeting.Slot.End),
            Location = meeting.Location is { } place ? new() { DisplayName = place } : null,
            IsOnlineMeeting = meeting.Online ? true : null,
            OnlineMeetingProvider = meeting.Online ? OnlineMeetingProviderType.TeamsForBusiness : null,
            Attendees = [.. meeting.Attendees.Where(a => a.Email is not null).Select(a => new Attendee { Type = AttendeeType.Required, EmailAddress = new() { Address = a.Email, Name = a.Name } })],
        };
    }
}
