using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers about meetings and tasks as the tools give them, for the cards' sample data.</summary>
internal static class SampleMeetings
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(SampleAnswers.Now.UtcDateTime);

    public static Agenda Agenda => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Darcel Schlecht",
        Period = Period.Between(Today, Today.AddDays(6)),
        TimeZone = "Etc/UTC",
        Meetings =
        [
            Meeting("M1", "Product demo with Isdom", At(0, 10), 45) with { Attendees = ["Ann Lee", "Tom Fox"], Account = "Isdom", Status = MeetingStatus.Held, Outcome = "Wants a quote" },
            Meeting("M2", "Contract review with Konmatfix", At(1, 15), 30) with { JoinUrl = "https://teams.example.com/j/1", Account = "Konmatfix", CalendarEntry = new("https://bot.example.com/calendar/AAAA.ics") },
            Meeting("M3", "Budget and timing", At(1, 23), 120) with { Location = "Their office" },
        ],
        Count = 12,
        Minutes = 555,
        Blocks = [new(At(1, 12), At(1, 12).AddMinutes(45), false, "Lunch"), new(At(2, 0), At(3, 0), true, "Day off"), new(At(4, 9), At(4, 10), false, null)],
        Page = 1,
        Pages = 2,
        Receipt = new("agenda", 1, "meetings that begin on these days", 12),
    };

    public static MeetingTimesReport Times => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Darcel Schlecht",
        Period = Period.Between(Today, Today.AddDays(7)),
        TimeZone = "Etc/UTC",
        DurationMinutes = 45,
        Attendees = [new("Melvin Marxen", null, "America/Chicago", "melvin.marxen@example.com"), new("Ann Lee", "Isdom", null, "ann.lee@isdom.example")],
        Free = [Free(0, 15, 2), Free(1, 15, 1), Free(1, 20, 2), Free(7, 15, 7)],
        Count = 4,
        Proposals = [Free(0, 15, 1), Free(1, 15, 1), Free(7, 15, 1)],
        Receipt = new("free times", 1, "working hours that all have", 4),
    };

    public static TaskList Tasks => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Description = "open tasks",
        Tasks =
        [
            Task("T-4KQ7M2", "Send the quote to Isdom", -2) with { Account = "Isdom", Deal = "1C1I7A6R" },
            Task("T-9XW3PA", "Call back", 0) with { RemindAt = At(0, 16), Lead = "L0201" },
            Task("T-2BD8RT", "Prepare the demo for Konmatfix", 1) with { Account = "Konmatfix" },
            Task("T-7MN5QE", "Read the new price list", 0) with { DueOn = null },
        ],
        Count = 4,
        Overdue = 1,
        DueToday = 1,
        Page = 1,
        Pages = 1,
        Receipt = new("tasks", 1, "open tasks", 4),
    };

    private static MeetingLine Meeting(string id, string subject, DateTimeOffset start, int minutes) => new()
    {
        ExternalId = id,
        Subject = subject,
        StartsAt = start,
        DurationMinutes = minutes,
        Status = MeetingStatus.Planned,
        Organizer = "Darcel Schlecht",
    };

    private static TaskLine Task(string id, string text, int due) => new() { ExternalId = id, Text = text, Owner = "Darcel Schlecht", DueOn = Today.AddDays(due) };

    private static FreeTime Free(int day, int hour, int hours) => new(At(day, hour), At(day, hour + hours));

    private static DateTimeOffset At(int day, int hour) => new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero).AddDays(day).AddHours(hour);
}
