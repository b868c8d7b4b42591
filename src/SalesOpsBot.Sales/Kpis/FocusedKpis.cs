namespace SalesOpsBot.Sales.Kpis;

/// <summary>Which key figures each job is measured by.</summary>
internal static class FocusedKpis
{
    private static readonly Dictionary<KpiFocus, string[]> Names = new()
    {
        [KpiFocus.Inbound] = ["leads", "lead_response", "lead_response_share", "lead_qualification", "lead_to_deal", "funnel_conversion", "meetings_held"],
        [KpiFocus.Prospecting] = ["meetings_held", "meetings_per_rep", "selling_time", "leads", "leads_converted", "lead_to_deal", "lead_qualification", "funnel_conversion"],
        [KpiFocus.Closing] =
        [
            "won_value", "won_count", "win_rate", "quota_attainment", "average_deal", "sales_cycle", "win_rate_value", "reps_at_quota", "forecast_accuracy",
            "pipeline_efficiency", "pipeline_value", "pipeline_coverage", "sales_velocity", "follow_ups", "follow_ups_enough",
        ],
        [KpiFocus.Success] = ["repeat_orders", "repeat_value", "repeat_share", "repeat_customers", "new_customers", "meetings_held", "customer_satisfaction"],
        [KpiFocus.Time] = ["selling_time", "meetings_held", "meetings_per_rep"],
        [KpiFocus.TeamSize] = [],
    };

    /// <summary>The figures of a focus, in its own order; all of them without one.</summary>
    public static IReadOnlyList<Kpi> Of(KpiFocus? focus, IReadOnlyList<Kpi> all) =>
        focus is { } known ? [.. Names[known].Select(name => all.FirstOrDefault(kpi => kpi.Name == name)).OfType<Kpi>()] : all;
}
