using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads.Responses;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>The data of <c>cards/lead-response.json</c>.</summary>
internal sealed record LeadResponseCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>The share within the agreed time, in working hours.</summary>
    public required string Share { get; init; }

    /// <summary>What the share is of.</summary>
    public required string About { get; init; }

    /// <summary>The width of the share in its bar.</summary>
    public required int Width { get; init; }

    public required int Rest { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>How many leads are late; nothing where none is.</summary>
    public string? Late { get; init; }

    /// <summary>The leads that are late, latest first.</summary>
    public required IReadOnlyList<Fact> Overdue { get; init; }

    /// <summary>Shows the new leads.</summary>
    public required CardAction List { get; init; }

    public static LeadResponseCard From(LeadResponseReport report, Formats formats)
    {
        var width = (int)Math.Round((report.WorkingHours.Share ?? 0) * Bar.Full, MidpointRounding.AwayFromZero);
        return new()
        {
            Frame = CardFrame.Of(report, "Lead response", formats.Period(report.Period), "get_lead_response", new() { ["period"] = report.Period.ToString(), ["scope"] = report.Scope }, formats),
            Share = report.WorkingHours.Share is { } share ? formats.Percent(share) : "–",
            About = report.WorkingHours.Decided == 0
                ? Say("No lead is answered or past its time yet.")
                : Say($"answered within {Target(report, formats)} of working time: {formats.Number(report.WorkingHours.Within)} of {formats.Count(report.WorkingHours.Decided, "lead", "leads")}"),
            Width = width,
            Rest = Bar.Full - width,
            Facts =
            [
                new(Say("Median, working hours"), Median(report.WorkingHours, LeadWords.WorkingTime, report, formats)),
                new(Say("Median, by the clock"), Median(report.ClockHours, LeadWords.Wait, report, formats)),
                new(Say($"Within {Target(report, formats)} by the clock"), report.ClockHours.Share is { } byClock ? formats.Percent(byClock) : Say("nothing decided yet")),
                new(Say("Answered"), Say($"{formats.Number(report.Answered)} of {formats.Number(report.Arrived)}")),
            ],
            Late = report.OverdueCount == 0 ? null : Say($"{formats.Count(report.OverdueCount, "lead is", "leads are")} overdue now{(report.OverdueCount > report.Overdue.Count ? Say($"; the latest {formats.Number(report.Overdue.Count)}") : "")}:"),
            Overdue = [.. report.Overdue.Select(lead => new Fact(LeadWords.Name(lead.Name, lead.Company), Say($"late by {LeadWords.WorkingTime(lead.LateMinutes, formats)} of working time · {lead.Owner ?? Say("no owner")} ({lead.ExternalId})")))],
            List = new("list_leads", new JsonObject { ["scope"] = report.Scope, ["status"] = "new" }, null),
        };
    }

    private static string Target(LeadResponseReport report, Formats formats) => LeadWords.WorkingTime(report.TargetMinutes, formats);

    private static string Median(ResponseTimes times, Func<decimal, Formats, string> words, LeadResponseReport report, Formats formats) =>
        times.MedianMinutes is { } minutes ? words(minutes, formats) : report.Arrived == 0 ? Say("no leads") : Say("fewer than half are answered");
}
