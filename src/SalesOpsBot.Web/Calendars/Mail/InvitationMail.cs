using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Invitations;

namespace SalesOpsBot.Web.Calendars.Mail;

/// <summary>Sends invitations, changes and cancellations by mail, with the calendar entry inside (RFC 6047): mail programs offer to take it over.</summary>
internal sealed class InvitationMail(IOptionsMonitor<SmtpOptions> options, TimeProvider clock)
{
    /// <summary>Whether mail is set up.</summary>
    public bool IsOn => options.CurrentValue.IsOn;

    /// <summary>Sends one mail to all who take part.</summary>
    /// <exception cref="SmtpException">The server did not take it.</exception>
    public async Task SendAsync(MeetingInvitation invitation, CancellationToken cancellationToken)
    {
        var addresses = invitation.Meeting.Attendees.Select(a => a.Email).Append(invitation.Organizer.Email).OfType<string>().Where(a => MailAddress.TryCreate(a, out _)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (addresses.Count == 0) return;
        var settings = options.CurrentValue;
        using var mail = new MailMessage { From = new(settings.From!, "SalesOpsBot"), Subject = Subject(invitation), SubjectEncoding = Encoding.UTF8, Body = Body(invitation), BodyEncoding = Encoding.UTF8 };
        foreach (var address in addresses) mail.To.Add(address);
        if (invitation.Organizer.Email is { } organizer && MailAddress.TryCreate(organizer, out var reply)) mail.ReplyToList.Add(reply);
        mail.AlternateViews.Add(Entry(invitation));
        using var smtp = new SmtpClient(settings.Host!, settings.Port) { EnableSsl = settings.Tls, Credentials = settings.User is { } user ? new NetworkCredential(user, settings.Password) : null };
        await smtp.SendMailAsync(mail, cancellationToken);
    }

    private AlternateView Entry(MeetingInvitation invitation)
    {
        var method = IsOff(invitation) ? CalendarFileMethod.Cancel : CalendarFileMethod.Request;
        var type = new ContentType("text/calendar") { CharSet = "utf-8", Parameters = { ["method"] = method.ToString().ToUpperInvariant() } };
        return AlternateView.CreateAlternateViewFromString(CalendarFileWriter.Write(invitation, method, clock.GetUtcNow()), type);
    }

    // A subject of two lines would be a second header.
    private static string Subject(MeetingInvitation invitation) =>
        $"{(IsOff(invitation) ? Say("Cancelled") : invitation.Meeting.Sequence > 1 ? Say("Changed") : Say("Invitation"))}: {string.Concat(invitation.Meeting.Subject.Select(c => char.IsControl(c) ? ' ' : c))}";

    private static string Body(MeetingInvitation invitation)
    {
        var (meeting, zone) = (invitation.Meeting, LocalTime.Zone(invitation.Organizer.TimeZone));
        var (start, end) = (LocalTime.At(meeting.Slot.Start, zone), LocalTime.At(meeting.Slot.End, zone));
        return Say($"{meeting.Subject}\n{start:dddd, d MMMM yyyy, HH:mm} to {end:HH:mm} ({zone.Id})\n{invitation.Organizer.Name}\n{(IsOff(invitation) ? Say("This meeting is cancelled. ") : "")}{(IsOff(invitation) ? meeting.Outcome : meeting.JoinUrl ?? meeting.Location)}\n");
    }

    private static bool IsOff(MeetingInvitation invitation) => invitation.Meeting.Status == MeetingStatus.Cancelled;
}
