using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Channels.Slack.Home;

/// <summary>A part of the Home: what one tool answers.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record HomeSection(string Tool, JsonObject Arguments)
{
    /// <summary>A person's day, in order: where they stand, what waits for them, what is planned, what is in danger. Each tool sees to the scope of the role.</summary>
    public static IReadOnlyList<HomeSection> OfToday(Role role, DateOnly today)
    {
        var day = new JsonObject { ["period"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        List<HomeSection> planned = [new("list_approvals", []), new("list_tasks", day), new("list_meetings", day.DeepClone().AsObject())];
        return role switch
        {
            Role.Sdr => [new("get_kpis", []), .. planned, new("list_leads", [])],
            Role.SalesOperations => [new("get_forecast", []), .. planned, new("list_deals_at_risk", []), new("get_data_health", [])],
            _ => [new("get_forecast", []), .. planned, new("list_deals_at_risk", [])],
        };
    }
}
