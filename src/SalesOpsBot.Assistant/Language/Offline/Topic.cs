using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>
/// What a conversation is about makes some readings of an unclear sentence likelier: "how quick were we last month" among leads speaks of answers to
/// leads. A clear sentence, a change and what is no tool's are left alone.
/// </summary>
internal static class Topic
{
    private const double Likelier = 2;
    private const double Unclear = 0.6;
    private const int Turns = 3;

    private static readonly string[][] Kin =
    [
        ["list_leads", "explain_lead_score", "get_lead_response", "get_funnel", "log_lead_activity", "qualify_lead", "assign_lead"],
        ["get_commission", "explain_commission", "simulate_commission"],
        ["get_forecast", "compare_forecasts", "get_forecast_accuracy", "prepare_forecast_call", "get_pipeline", "get_pipeline_changes"],
        ["list_deals", "get_deal", "list_deals_at_risk", "get_pipeline", "get_data_health", "get_history"],
        ["get_kpis", "compare_kpis", "get_leaderboard", "analyse_deals", "get_kpi_trend", "get_rep_quadrants", "get_coaching_list"],
        ["list_meetings", "find_meeting_times", "list_tasks", "log_meeting", "reschedule_meeting", "cancel_meeting"],
        ["get_territories", "find_territory_owner", "balance_territories"],
        ["search_playbook", "quiz_me", "get_quiz_scores"],
        ["list_notices", "explain_notice", "get_preferences"],
    ];

    private static readonly FrozenDictionary<string, string[]> Of = Kin.SelectMany(topic => topic).Distinct().ToFrozenDictionary(tool => tool, tool => Kin.Where(topic => topic.Contains(tool)).SelectMany(topic => topic).Distinct().ToArray());

    /// <summary>The verdict as it is after what came before.</summary>
    public static Verdict Lean(Verdict verdict, Conversation before)
    {
        if (before.Turns.Count == 0 || verdict.Confidence >= Unclear || !Of.ContainsKey(verdict.Top)) return verdict;
        var likely = before.Turns.Take(Turns).SelectMany(turn => turn).SelectMany(Related).ToHashSet();
        if (likely.Count == 0) return verdict;
        var raised = verdict.Ranked.Select(r => (r.Label, Probability: likely.Contains(r.Label) ? r.Probability * Likelier : r.Probability)).OrderByDescending(r => r.Probability).ToList();
        var sum = raised.Sum(r => r.Probability);
        return verdict with { Ranked = [.. raised.Select(r => (r.Label, r.Probability / sum))] };
    }

    // Help about commission makes commission the topic.
    private static IEnumerable<string> Related(PastCall call) => call.Tool is "help" && call.Text("topic") is { } topic
        ? Kin.Where(kin => Array.Exists(kin, tool => tool.Contains(topic, StringComparison.Ordinal))).SelectMany(kin => kin)
        : Of.GetValueOrDefault(call.Tool) ?? [];
}
