using SalesOpsBot.Assistant.Forecasting;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Forecasting.Accuracy;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Forecasting.Comparison;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class ForecastingPlugin(
    ForecastService forecasts, ForecastComparisonService comparisons, ForecastAccuracyService accuracies, PipelineChangeService changes) : IPlugin
{
    [Tool("get_forecast", Steady = true)]
    public async Task<ToolAnswer> GetForecastAsync(Viewer viewer, string? period = null, string? scope = null, string? method = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await forecasts.ForecastAsync(viewer, period, scope, method, cancellationToken), "forecast", ForecastCard.From);

    [Tool("compare_forecasts", Steady = true)]
    public async Task<ToolAnswer> CompareForecastsAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await comparisons.CompareAsync(viewer, period, scope, cancellationToken), "forecast-comparison", ForecastComparisonCard.From);

    [Tool("get_forecast_accuracy", Steady = true)]
    public async Task<ToolAnswer> GetForecastAccuracyAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await accuracies.AccuracyAsync(viewer, period, scope, cancellationToken), "forecast-accuracy", ForecastAccuracyCard.From);

    [Tool("get_pipeline_changes", Steady = true)]
    public async Task<ToolAnswer> GetPipelineChangesAsync(
        Viewer viewer, string? since = null, string? scope = null, string? period = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await changes.ChangesAsync(viewer, since, scope, period, cancellationToken), "pipeline-changes", PipelineChangesCard.From);
}
