using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Meetings;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Booking;
using SalesOpsBot.Sales.Meetings.Times;

namespace SalesOpsBot.Assistant.Plugins;

[SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
internal sealed class MeetingsPlugin(AgendaService agendas, MeetingTimesService times, BookingService bookings, MeetingEditService edits, MeetingLogService logs) : IPlugin
{
    [Tool("list_meetings")]
    public async Task<ToolAnswer> ListMeetingsAsync(
        Viewer viewer, string? period = null, string? scope = null, string? account = null, int? limit = null, int? page = null, CancellationToken cancellationToken = default)
    {
        var query = new AgendaQuery { Period = period, Scope = scope, Account = account, Limit = limit, Page = page };
        return ToolAnswer.From(await agendas.AgendaAsync(viewer, query, cancellationToken), "agenda", AgendaCard.From);
    }

    [Tool("find_meeting_times")]
    public async Task<ToolAnswer> FindMeetingTimesAsync(
        Viewer viewer, SaidNames? attendees = null, int? duration = null, string? period = null, string? hours = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await times.FindAsync(viewer, attendees?.Names ?? [], duration, period, hours, cancellationToken), "meeting-times", MeetingTimesCard.From);

    [Tool("book_meeting", Writes = true)]
    public async Task<ToolAnswer> BookMeetingAsync(
        Viewer viewer, ChangeOrigin origin, string? subject = null, SaidNames? attendees = null, string? start = null, int? duration = null, string? deal = null, string? account = null, bool online = false,
        CancellationToken cancellationToken = default)
    {
        var request = new MeetingRequest { Subject = subject, Attendees = attendees?.Names ?? [], Start = start, Duration = duration, Deal = deal, Account = account, Online = online };
        return ToolAnswer.From(await bookings.BookAsync(viewer, origin, request, cancellationToken), "change", ChangeCard.From);
    }

    [Tool("log_meeting", Writes = true)]
    public async Task<ToolAnswer> LogMeetingAsync(
        Viewer viewer,
        ChangeOrigin origin,
        string? deal = null,
        string? account = null,
        string? lead = null,
        string? start = null,
        int? duration = null,
        SaidNames? attendees = null,
        string? outcome = null,
        string? notes = null,
        string? next_step = null,
        string? next_step_due = null,
        CancellationToken cancellationToken = default)
    {
        var request = new MeetingRequest
        {
            Deal = deal,
            Account = account,
            Lead = lead,
            Start = start,
            Duration = duration,
            Attendees = attendees?.Names ?? [],
            Outcome = outcome,
            Notes = notes,
            NextStep = next_step,
            NextStepDue = next_step_due,
        };
        return ToolAnswer.From(await logs.LogAsync(viewer, origin, request, cancellationToken), "change", ChangeCard.From);
    }

    [Tool("reschedule_meeting", Writes = true)]
    public async Task<ToolAnswer> RescheduleMeetingAsync(
        Viewer viewer, ChangeOrigin origin, string? meeting = null, string? start = null, int? duration = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await edits.RescheduleAsync(viewer, origin, meeting, start, duration, cancellationToken), "change", ChangeCard.From);

    [Tool("cancel_meeting", Writes = true)]
    public async Task<ToolAnswer> CancelMeetingAsync(Viewer viewer, ChangeOrigin origin, string? meeting = null, string? reason = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await edits.CancelAsync(viewer, origin, meeting, reason, cancellationToken), "change", ChangeCard.From);
}
