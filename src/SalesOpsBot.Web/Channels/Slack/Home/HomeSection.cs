using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Home;

/// <summary>A part of the Home: what one tool answers.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record HomeSection(string Tool, JsonObject Arguments)
{
    /// <summary>A person's day, in order: where they stand, what waits for them, what is planned, what is in danger.</summary>
    public static IReadOnlyList<HomeSection> OfToday(DateOnly today)
    {
        var day = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            new("get_forecast", []),
            new("list_approvals", []),
            new("list_tasks", new() { ["period"] = day }),
            new("list_meetings", new() { ["period"] = day }),
            new("list_deals_at_risk", []),
        ];
    }
}
