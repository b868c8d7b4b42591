using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A reminder; nothing once the task is done.</summary>
internal sealed class TaskDueComposer(ITaskStore tasks) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.TaskDue;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Resolve(viewer, "me") is not Outcome<SalesScope>.Found { Value: var scope }) return null;
        var found = (await tasks.FindAsync(scope, notice.SubjectKey!, 1, cancellationToken)).FirstOrDefault(t => t.ExternalId == notice.SubjectKey);
        if (found is not { DoneAt: null } task) return null;
        var formats = Formats.For(viewer);
        List<NoticeCardButton> buttons = [new(Say("Done"), new("complete_task", new JsonObject { ["task"] = task.ExternalId }, null))];
        if (task.Deal is { } deal) buttons.Add(new(Say("Open the deal"), new("get_deal", new JsonObject { ["deal"] = deal }, null)));
        return NoticeMessage.From(new()
        {
            Title = Say("Reminder"),
            Text = task.Text,
            Facts = task.RemindAt is { } at ? [new(Say("When"), formats.Instant(at))] : task.DueOn is { } day ? [new(Say("Due"), formats.Date(day))] : [],
            Buttons = buttons,
        });
    }
}
