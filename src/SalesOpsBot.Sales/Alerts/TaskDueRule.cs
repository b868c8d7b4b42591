using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>One's own tasks: at the instant of their reminder, and those without one with the summary of their day.</summary>
public sealed class TaskDueRule(ITaskStore tasks) : INoticeRule
{
    private const int Most = 50;
    private static readonly TimeSpan Useful = TimeSpan.FromHours(12);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.TaskDue;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Resolve(viewer, "me") is not Outcome<SalesScope>.Found { Value: var scope }) return [];
        var filter = new TaskFilter(TaskState.Open, viewer.Today) { Due = new(viewer.Today, viewer.Today.AddDays(1)) };
        var page = await tasks.ListAsync(scope, filter, 0, Most, cancellationToken);
        return [.. page.Tasks.Where(task => task.RemindAt is not null || task.DueOn == viewer.Today).Select(task => Reminder(viewer, task))];
    }

    private Notice Reminder(Viewer viewer, TaskLine task)
    {
        var (_, over) = viewer.Instants(new(task.DueOn ?? viewer.Today, task.DueOn ?? viewer.Today));
        return new()
        {
            Kind = Kind,
            PersonId = viewer.Person.Id,
            Once = string.Create(CultureInfo.InvariantCulture, $"task_due:{task.ExternalId}:{task.RemindAt?.UtcTicks ?? task.DueOn!.Value.DayNumber}"),
            Subject = $"task:{task.ExternalId}",
            Because = task.RemindAt is null ? Say("It is due today.") : Say("You asked to be reminded of it then."),
            Urgency = task.RemindAt is null ? NoticeUrgency.Low : NoticeUrgency.High,
            DueAt = task.RemindAt ?? viewer.Now,
            ExpiresAt = task.RemindAt is { } at && at + Useful > over ? at + Useful : over,
        };
    }
}
