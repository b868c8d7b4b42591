using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Tasks;

/// <summary>Answers what is to be done.</summary>
public sealed class TaskService(ITaskStore tasks)
{
    /// <summary>A page of tasks.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">Due in which days; all open tasks where nothing is said. Where today is among the days, what is overdue comes along.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="status"><c>open</c>, <c>done</c> or <c>all</c>; open where nothing is said.</param>
    /// <param name="limit">Tasks a page.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<TaskList>> ListAsync(Viewer viewer, string? period, string? scope, string? status, int? limit, int? page, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument.ReadOptional(period).ThenAsync(when => State(status).ThenAsync(state => Paging.Read(page, limit, "task").ThenAsync(paging =>
            ListAsync(viewer, when, whose, state, paging, cancellationToken)))));

    private async Task<Outcome<TaskList>> ListAsync(Viewer viewer, Period? period, SalesScope scope, TaskState state, Paging paging, CancellationToken cancellationToken)
    {
        var filter = new TaskFilter(state, viewer.Today) { Due = period?.Days, WithOverdue = state == TaskState.Open && period?.Days.Contains(viewer.Today) == true };
        var found = await tasks.ListAsync(scope, filter, paging.Skip, paging.Size, cancellationToken);
        var description = Describe(state, period, filter.WithOverdue);
        return paging.PagesOf(found.Count).Then<TaskList>(pages => new TaskList
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Description = description,
            Tasks = found.Tasks,
            Count = found.Count,
            Overdue = found.Overdue,
            DueToday = found.DueToday,
            Page = paging.Page,
            Pages = pages,
            Receipt = new(Say("tasks"), 1, Say($"{description}, by the asker's day; overdue are open tasks whose day has passed"), found.Count)
            {
                Steps =
                [
                    new(Say("Overdue"), Say($"open and due before {viewer.Today:yyyy-MM-dd}"), found.Overdue.ToString("N0", CultureInfo.InvariantCulture)),
                    new ReceiptStep(Say("Due today"), Say($"open and due on {viewer.Today:yyyy-MM-dd}"), found.DueToday.ToString("N0", CultureInfo.InvariantCulture)),
                ],
            },
        });
    }

    private static Outcome<TaskState> State(string? status) => status?.Trim().ToUpperInvariant() switch
    {
        null or "" or "OPEN" => TaskState.Open,
        "DONE" => TaskState.Done,
        "ALL" => TaskState.All,
        _ => Problem.Invalid("status", $"Tasks are open or done; “{status.Trim()}” is neither. Say open, done or all."),
    };

    private static string Describe(TaskState state, Period? period, bool withOverdue)
    {
        var which = state switch { TaskState.All => Say("all tasks"), TaskState.Done => Say("done tasks"), TaskState.Open => Say("open tasks") };
        var due = period is not { } when ? "" : when.Kind == PeriodKind.Day ? Say($" due on {when.ToWords()}") : when.Kind == PeriodKind.Range ? Say($" due from {when.ToWords()}") : Say($" due in {when.ToWords()}");
        return which + due + (withOverdue ? Say(", and those overdue") : "");
    }
}
