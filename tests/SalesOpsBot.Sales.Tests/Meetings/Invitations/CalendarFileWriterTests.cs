using System.Text;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Invitations;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Meetings.Invitations;

public class CalendarFileWriterTests
{
    private static readonly DateTimeOffset Start = new(2017, 12, 31, 23, 30, 0, TimeSpan.FromHours(-6));
    private static readonly DateTimeOffset Stamp = new(2017, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Write_AMeeting_IsACompleteFile() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//SalesOpsBot//Meetings//EN
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:M-1@salesopsbot
        SEQUENCE:1
        DTSTAMP:20171201T090000Z
        DTSTART:20180101T053000Z
        DTEND:20180101T063000Z
        SUMMARY:Demo
        ORGANIZER;CN="Ann Lee":mailto:ann@example.com
        ATTENDEE;CN="Tom Fox";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:tom@isdom.example
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        Unfold(Write(Meeting("Demo"))));

    [Fact]
    public void Write_AMeetingThatIsOff_CancelsTheSameEntry()
    {
        var meeting = Meeting("Demo");
        (meeting.Status, meeting.Sequence) = (MeetingStatus.Cancelled, 3);
        var file = Write(meeting);
        Assert.Contains("METHOD:CANCEL\r\n", file, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED\r\n", file, StringComparison.Ordinal);
        Assert.Contains("UID:M-1@salesopsbot\r\n", file, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:3\r\n", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a, b; c\\d", @"SUMMARY:a\, b\; c\\d")]
    [InlineData("one\r\ntwo", @"SUMMARY:one\ntwo")]
    [InlineData("x\r\nATTENDEE:mailto:evil@example.com", @"SUMMARY:x\nATTENDEE:mailto:evil@example.com")]
    [InlineData("bell\u0007", "SUMMARY:bell")]
    public void Write_WhatMeansSomethingInAFile_IsEscaped(string subject, string line) => Assert.Contains(line + "\r\n", Unfold(Write(Meeting(subject))), StringComparison.Ordinal);

    [Fact]
    public void Write_ANameWithQuotesAndLines_CannotBreakOut()
    {
        var meeting = Meeting("Demo");
        meeting.Attendees.Add(new() { Name = "\"x\"\r\nSTATUS:EVIL", Email = "a b@example.com\r\nX:1" });
        var lines = Unfold(Write(meeting)).Split("\r\n");
        Assert.Equal(1, lines.Count(line => line.StartsWith("STATUS:", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.StartsWith("X:", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_LongLines_AreFoldedAt75BytesAndNoCharacterIsCut()
    {
        var subject = string.Concat(Enumerable.Repeat("Größe 🎉 ", 40));
        var file = Write(Meeting(subject));
        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.DoesNotContain('\uFFFD', file);
        Assert.Contains($"SUMMARY:{subject}\r\n", Unfold(file), StringComparison.Ordinal);
    }

    private static string Unfold(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string Write(Meeting meeting) =>
        CalendarFileWriter.Write(new(meeting, new Salesperson { ExternalId = "U1", Name = "Ann Lee", Email = "ann@example.com" }), CalendarFileMethod.Request, Stamp);

    private static Meeting Meeting(string subject) => new()
    {
        ExternalId = "M-1",
        Subject = subject,
        StartsAt = Start,
        DurationMinutes = 60,
        Sequence = 1,
        Attendees = [new() { Name = "Tom Fox", Email = "tom@isdom.example" }, new() { Name = "Nobody's address" }],
    };
}
