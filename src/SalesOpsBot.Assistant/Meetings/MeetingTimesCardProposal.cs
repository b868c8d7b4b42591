using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Meetings.Times;

namespace SalesOpsBot.Assistant.Meetings;

/// <summary>A time to propose.</summary>
/// <param name="Title">When: <c>Mon, 9:00 AM</c>.</param>
/// <param name="Book">Prepares the booking.</param>
internal sealed record MeetingTimesCardProposal(string Title, CardAction Book)
{
    public static MeetingTimesCardProposal From(FreeTime time, MeetingTimesReport report, DateOnly today, Formats formats)
    {
        var local = formats.Local(time.StartsAt);
        var day = DateOnly.FromDateTime(local);
        var arguments = new JsonObject
        {
            ["attendees"] = string.Join(", ", report.Attendees.Select(a => a.Address)),
            ["start"] = local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["duration"] = report.DurationMinutes,
        };
        var when = (day.DayNumber - today.DayNumber) switch { 0 => Say("Today"), 1 => Say("Tomorrow"), < 7 => formats.DayName(day), _ => $"{formats.DayName(day)}, {formats.Date(day)}" };
        return new($"{when}, {formats.Time(time.StartsAt)}", new("book_meeting", arguments, null));
    }
}
