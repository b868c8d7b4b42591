using System.Globalization;
using System.Text;

namespace SalesOpsBot.Sales.Meetings.Invitations;

/// <summary>
/// Writes a meeting as a calendar file (RFC 5545). The entry's <c>UID</c> never changes and its <c>SEQUENCE</c> rises, so that a calendar that knows the entry
/// updates it. Times are in UTC: a meeting is an instant, and each calendar shows it by its owner's clock. Pure.
/// </summary>
public static class CalendarFileWriter
{
    private const int LongestLine = 75;

    /// <summary>The file of a meeting.</summary>
    /// <param name="invitation">The meeting.</param>
    /// <param name="method">What the file is for; a meeting that is off is always told as off.</param>
    /// <param name="stamp">When the file is made.</param>
    public static string Write(MeetingInvitation invitation, CalendarFileMethod method, DateTimeOffset stamp)
    {
        var (meeting, off) = (invitation.Meeting, invitation.Meeting.Status == MeetingStatus.Cancelled);
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//SalesOpsBot//Meetings//EN");
        Line("CALSCALE:GREGORIAN");
        Line($"METHOD:{(off ? CalendarFileMethod.Cancel : method).ToString().ToUpperInvariant()}");
        Line("BEGIN:VEVENT");
        Line($"UID:{Escape(Uid(meeting))}");
        Line(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{meeting.Sequence}"));
        Line($"DTSTAMP:{Instant(stamp)}");
        Line($"DTSTART:{Instant(meeting.Slot.Start)}");
        Line($"DTEND:{Instant(meeting.Slot.End)}");
        Line($"SUMMARY:{Escape(meeting.Subject)}");
        if (meeting.Notes is { } notes) Line($"DESCRIPTION:{Escape(notes)}");
        if ((meeting.Location ?? meeting.JoinUrl) is { } place) Line($"LOCATION:{Escape(place)}");
        if (Uri.TryCreate(meeting.JoinUrl, UriKind.Absolute, out var join)) Line($"URL:{join.AbsoluteUri}");
        if (invitation.Organizer.Email is { } address) Line($"ORGANIZER;CN={Parameter(invitation.Organizer.Name)}:mailto:{Address(address)}");
        foreach (var attendee in meeting.Attendees.Where(a => a.Email is not null))
            Line($"ATTENDEE;CN={Parameter(attendee.Name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{Address(attendee.Email!)}");
        Line($"STATUS:{(off ? "CANCELLED" : "CONFIRMED")}");
        Line("TRANSP:OPAQUE");
        Line("END:VEVENT");
        Line("END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>What the entry is known by everywhere and for ever.</summary>
    public static string Uid(Meeting meeting) => $"{meeting.ExternalId}@salesopsbot";

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        Plain(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal)
            .Replace(",", @"\,", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal));

    // A parameter has no escape for its own quote; carriage returns and the like could end the line.
    private static string Parameter(string text) => $"\"{Plain(text.Replace('"', '\'').Replace('\n', ' ').Replace('\r', ' '))}\"";

    private static string Address(string email) => Uri.EscapeDataString(email.Trim()).Replace("%40", "@", StringComparison.Ordinal).Replace("%2B", "+", StringComparison.Ordinal);

    private static string Plain(string text) => string.Concat(text.Where(c => c == '\t' || !char.IsControl(c)));

    /// <summary>No line is longer than 75 bytes; what is left goes on after a blank, and no character is cut in two.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
