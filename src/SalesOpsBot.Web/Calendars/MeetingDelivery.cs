using System.Net.Mail;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Web.Calendars.Mail;

namespace SalesOpsBot.Web.Calendars;

/// <summary>
/// Tells the calendar and those who take part of what was booked, moved and cancelled. What could not be told is tried again, also after a restart: a meeting
/// itself knows up to which change it was told. Told twice after a crash, an entry stays one, by its id and sequence.
/// </summary>
internal sealed class MeetingDelivery(IMeetingStore meetings, ICalendar calendar, InvitationMail mail, Readiness readiness, ILogger<MeetingDelivery> logger) : BackgroundService
{
    private const int AtOnce = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Tells what there is to tell; one round at a time, so that nothing is told twice.</summary>
    /// <returns>Whether all of it was told.</returns>
    public async Task<bool> DeliverAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await TellAllAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    private async Task<bool> TellAllAsync(CancellationToken cancellationToken)
    {
        var told = true;
        foreach (var invitation in await meetings.UndeliveredAsync(AtOnce, cancellationToken))
        {
            if (await TellAsync(invitation, cancellationToken) is not { } problem) continue;
            Log.MeetingNotTold(logger, invitation.Meeting.ExternalId, invitation.Meeting.Sequence, problem.Message);
            told = false;
        }

        return told;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var told = false;
            try
            {
                told = await DeliverAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                Log.MeetingsNotTold(logger, problem);
            }

            await Task.Delay(told ? Pause : PauseAfterTrouble, stoppingToken);
        }
    }

    private async Task<Problem?> TellAsync(MeetingInvitation invitation, CancellationToken cancellationToken)
    {
        var (entry, problem) = (await calendar.WriteAsync(invitation, cancellationToken)).Match<(CalendarEntry?, Problem?)>(written => (written, null), refused => (null, refused));
        if (entry is null) return problem;
        invitation.Meeting.JoinUrl = entry.JoinUrl ?? invitation.Meeting.JoinUrl;
        try
        {
            if (mail.IsOn && !entry.InvitesAttendees) await mail.SendAsync(invitation, cancellationToken);
        }
        catch (SmtpException refused)
        {
            return Problem.Unavailable($"The mail server did not take the invitation ({refused.StatusCode}).");
        }

        await meetings.DeliveredAsync(invitation.Meeting.Id, invitation.Meeting.Sequence, entry, cancellationToken);
        return null;
    }
}
