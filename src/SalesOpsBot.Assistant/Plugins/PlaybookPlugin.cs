using SalesOpsBot.Assistant.Playbook;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class PlaybookPlugin(PlaybookService playbook) : IPlugin
{
    [Tool("search_playbook")]
    public async Task<ToolAnswer> SearchPlaybookAsync(Viewer viewer, string? question = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await playbook.SearchAsync(viewer, question, cancellationToken), "playbook", PlaybookCard.From);
}
