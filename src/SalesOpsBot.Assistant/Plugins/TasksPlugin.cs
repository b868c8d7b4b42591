using SalesOpsBot.Assistant.Tasks;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class TasksPlugin(TaskService tasks) : IPlugin
{
    [Tool("list_tasks")]
    public async Task<ToolAnswer> ListTasksAsync(
        Viewer viewer, string? period = null, string? scope = null, string? status = null, int? limit = null, int? page = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await tasks.ListAsync(viewer, period, scope, status, limit, page, cancellationToken), "task-list", TaskListCard.From);
}
