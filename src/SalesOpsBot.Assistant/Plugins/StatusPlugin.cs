using SalesOpsBot.Assistant.Status;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Status;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class StatusPlugin(StatusService status) : IPlugin
{
    [Tool("get_status")]
    public async Task<ToolAnswer> ShowAsync(Viewer viewer, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await status.ShowAsync(viewer, cancellationToken), "status", StatusCard.From);
}
