using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Tasks;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class TasksPlugin(TaskService tasks, TaskEditService edits) : IPlugin
{
    [Tool("list_tasks")]
    public async Task<ToolAnswer> ListTasksAsync(
        Viewer viewer, string? period = null, string? scope = null, string? status = null, int? limit = null, int? page = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await tasks.ListAsync(viewer, period, scope, status, limit, page, cancellationToken), "task-list", TaskListCard.From);

    [Tool("add_task", Writes = true)]
    public async Task<ToolAnswer> AddTaskAsync(
        Viewer viewer, ChangeOrigin origin, string? text = null, string? due = null, string? deal = null, string? account = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await edits.AddAsync(viewer, origin, text, due, deal, account, cancellationToken), "change", ChangeCard.From);

    [Tool("complete_task", Writes = true)]
    public async Task<ToolAnswer> CompleteTaskAsync(Viewer viewer, ChangeOrigin origin, string? task = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await edits.CompleteAsync(viewer, origin, task, cancellationToken), "change", ChangeCard.From);
}
