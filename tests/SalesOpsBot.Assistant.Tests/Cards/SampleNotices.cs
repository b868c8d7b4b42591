using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Assistant.Notices.Alerts;
using SalesOpsBot.Assistant.Notices.Digests;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>What people are told unasked, for the cards' sample data.</summary>
internal static class SampleNotices
{
    public static NoticeCard Alert => new()
    {
        Title = SampleAnswers.Deal.Deal.Name,
        Text = "Nothing has happened for 31 days. It has no next step.",
        Tone = "warning",
        Facts = DealFacts.Of(SampleAnswers.Deal.Deal, SampleCards.Formats),
        Lines = ["Konex – GTX Pro · $5,482 · Engaging · Dec 31, 2017"],
        Link = "https://teams.example.com/j/1",
        Buttons = [new("Open the deal", new("get_deal", new JsonObject { ["deal"] = SampleAnswers.Deal.Deal.ExternalId }, null))],
    };

    public static DigestCard Digest => new()
    {
        Title = "Good morning, Darcel",
        Subtitle = "Friday, Dec 29, 2017",
        Sections =
        [
            new("Meetings: 2", ["10:00 AM Product demo · Isdom", "3:00 PM Contract review · Konmatfix"], "Accent"),
            new("Tasks: 5", ["Send the quote to Isdom · overdue since Dec 27, 2017", "Call Ann Lee", "Prepare the demo", "and 2 more"], "Attention"),
            new("Deals at risk: 1", ["Konex – GTX Pro: Nothing has happened for 31 days."]),
        ],
        Buttons =
        [
            new("Meetings", new("list_meetings", new JsonObject { ["period"] = "2017-12-29", ["scope"] = "me" }, null)),
            new("Tasks", new("list_tasks", new JsonObject { ["period"] = "2017-12-29", ["scope"] = "me" }, null)),
        ],
    };

    public static Preferences Preferences => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Darcel Schlecht",
        TimeZone = "Europe/London",
        Language = "en-GB",
        WorkingHours = "09:00-17:30",
        QuietHours = "20:00-07:00",
        Digest = "daily 08:00",
        Alerts = [new("briefing", "Morning briefing", true), new("deal_at_risk", "Deals at risk", true), new("deal_changed", "Changes by others", true), new("meeting_soon", "Meeting in an hour", false)],
        Receipt = new("settings", 1, "what you set yourself; where you set nothing, what your role and the company have", 1),
    };
}
