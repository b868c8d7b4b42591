using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Arguments;

/// <summary>What somebody wants help with.</summary>
internal static class HelpTopics
{
    public static string? Read(Sentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            var topic = word.Text switch
            {
                "forecast" or "forecasts" or "forecasting" => "forecast",
                "commission" or "commissions" or "payout" => "commission",
                "pipeline" or "pipelines" => "pipeline",
                "deal" or "deals" => "deals",
                "kpi" or "kpis" or "metric" or "metrics" => "kpis",
                "period" or "periods" or "date" or "dates" => "periods",
                "scope" or "scopes" or "team" or "teams" => "scopes",
                _ => null,
            };
            if (topic is not null) return topic;
        }

        return null;
    }
}
