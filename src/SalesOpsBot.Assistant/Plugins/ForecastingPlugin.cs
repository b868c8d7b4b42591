using SalesOpsBot.Assistant.Forecasting;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class ForecastingPlugin(ForecastService forecasts) : IPlugin
{
    [Tool("get_forecast")]
    public async Task<ToolAnswer> GetForecastAsync(Viewer viewer, string? period = null, string? scope = null, string? method = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await forecasts.ForecastAsync(viewer, period, scope, method, cancellationToken), "forecast", ForecastCard.From);
}
