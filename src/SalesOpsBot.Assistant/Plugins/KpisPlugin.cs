using SalesOpsBot.Assistant.Kpis;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class KpisPlugin(KpiService kpis) : IPlugin
{
    [Tool("get_kpis", Steady = true)]
    public async Task<ToolAnswer> GetKpisAsync(Viewer viewer, string? period = null, string? scope = null, string? focus = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await kpis.KpisAsync(viewer, period, scope, focus, cancellationToken), "kpis", KpisCard.From);

    [Tool("compare_kpis", Steady = true)]
    public async Task<ToolAnswer> CompareKpisAsync(Viewer viewer, string? period = null, string? with = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await kpis.CompareAsync(viewer, period, with, scope, cancellationToken), "kpi-comparison", KpiComparisonCard.From);
}
