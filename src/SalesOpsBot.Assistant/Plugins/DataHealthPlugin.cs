using SalesOpsBot.Assistant.DataHealth;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.DataHealth;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class DataHealthPlugin(DataHealthService health) : IPlugin
{
    [Tool("get_data_health", Steady = true)]
    public async Task<ToolAnswer> GetDataHealthAsync(Viewer viewer, string? scope = null, string? check = null, int? page = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await health.HealthAsync(viewer, scope, check, page, cancellationToken), "data-health", DataHealthCard.From);
}
