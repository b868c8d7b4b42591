using SalesOpsBot.Assistant.Analysis;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class AnalysisPlugin(AnalysisService analysis) : IPlugin
{
    [Tool("analyse_deals", Steady = true)]
    public async Task<ToolAnswer> AnalyseDealsAsync(
        Viewer viewer, string? period = null, string? scope = null, string? by = null, string? metric = null, string? order = null, int? limit = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(
            await analysis.AnalyseAsync(viewer, new() { Period = period, Scope = scope, By = by, Metric = metric, Order = order, Limit = limit }, cancellationToken),
            "ranking",
            (report, arguments, formats) => RankingCard.From(report, Say($"{report.MetricTitle} by {AnalysisByWords.Of(report.By)}{RankingCard.Against(report.Order)}"), "analyse_deals", arguments, formats));

    [Tool("get_leaderboard", Steady = true)]
    public async Task<ToolAnswer> GetLeaderboardAsync(
        Viewer viewer, string? metric = null, string? period = null, string? scope = null, string? order = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(
            await analysis.LeaderboardAsync(viewer, metric, period, scope, order, cancellationToken),
            "ranking",
            (report, arguments, formats) => RankingCard.From(report, Say($"Leaderboard: {report.MetricTitle.ToLowerInvariant()}"), "get_leaderboard", arguments, formats));

    [Tool("get_kpi_trend", Steady = true)]
    public async Task<ToolAnswer> GetKpiTrendAsync(
        Viewer viewer, string? metric = null, string? period = null, string? scope = null, string? by = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(
            await analysis.TrendAsync(viewer, metric, period, scope, by, cancellationToken),
            "ranking",
            (report, arguments, formats) => RankingCard.From(report, Say($"{report.MetricTitle} by {AnalysisByWords.Of(report.By)}"), "get_kpi_trend", arguments, formats));

    [Tool("get_rep_quadrants", Steady = true)]
    public async Task<ToolAnswer> GetRepQuadrantsAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await analysis.QuadrantsAsync(viewer, period, scope, cancellationToken), "quadrants", QuadrantsCard.From);
}
