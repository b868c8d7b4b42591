using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class QuotasPlugin(QuotaEditService quotas) : IPlugin
{
    [Tool("set_quota", Writes = true)]
    public async Task<ToolAnswer> SetAsync(Viewer viewer, ChangeOrigin origin, string? rep = null, string? period = null, SaidText? amount = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await quotas.SetAsync(viewer, origin, rep, period, amount?.Text, cancellationToken), "change", ChangeCard.From);
}
