using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Meetings.Booking;

namespace SalesOpsBot.Sales.Tasks;

/// <summary>Prepares tasks, and that they are done.</summary>
public sealed class TaskEditService(MeetingSubjectReader subjects, ITaskStore tasks, IRecordStore records, ChangeService changes)
{
    private const int Offered = 5;

    /// <summary>Prepares a task of one's own.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="text">What is to be done.</param>
    /// <param name="due">By when; with a time, a reminder comes then.</param>
    /// <param name="deal">About which deal.</param>
    /// <param name="account">About which account.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> AddAsync(Viewer viewer, ChangeOrigin origin, string? text, string? due, string? deal, string? account, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text)) return Problem.Missing("text", "What is to be done?");
        if (text.Length > RecordFields.LongestText) return Problem.Invalid("text", $"A task has at most {RecordFields.LongestText} characters; this one has {text.Length}.");
        return await MomentArgument.Read(due, "due", viewer.Zone).ThenAsync(async when => await (await subjects.ReadAsync(viewer, deal, account, null, cancellationToken)).ThenAsync(about =>
        {
            var task = new RecordChange(RecordKind.Task, RecordKeys.New(), text.Trim(), ChangeOperation.Create,
            [
                new("text", null, text.Trim()),
                new("due", null, FieldText.Of(when?.Day)),
                new("remind_at", null, when is { Time: not null } moment ? FieldText.Of(moment.In(viewer.Zone)) : null),
                .. about.Fields(),
                new("owner", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
            ]);
            return changes.PrepareAsync(viewer, origin, new(text.Trim(), [task], null), cancellationToken);
        }));
    }

    /// <summary>Prepares that a task is done: one's own, or of the people below.</summary>
    public async Task<Outcome<ChangeReport>> CompleteAsync(Viewer viewer, ChangeOrigin origin, string? task, CancellationToken cancellationToken) =>
        await AccessPolicy.Everything(viewer).ThenAsync(async scope => await (await FindAsync(viewer, scope, task, cancellationToken)).ThenAsync(async found =>
            await records.ReadAsync(scope, RecordKind.Task, found.ExternalId, cancellationToken) is { } now
                ? await changes.PrepareAsync(viewer, origin, new(found.Text, [new(RecordKind.Task, found.ExternalId, found.Text, ChangeOperation.Update, [new("done_at", now["done_at"], FieldText.Of(viewer.Now))])], null), cancellationToken)
                : Problem.NotFound("task", $"“{found.Text}” is gone.")));

    private async Task<Outcome<TaskLine>> FindAsync(Viewer viewer, SalesScope scope, string? words, CancellationToken cancellationToken)
    {
        var own = AccessPolicy.Resolve(viewer, "me").Match(mine => mine, _ => scope);
        var found = string.IsNullOrWhiteSpace(words)
            ? (await tasks.ListAsync(own, new(TaskState.Open, viewer.Today), 0, Offered, cancellationToken)).Tasks
            : await tasks.FindAsync(scope, words, Offered, cancellationToken);
        var open = found.Where(t => t.DoneAt is null).ToList();
        return (open, found) switch
        {
            ([], [var done, ..]) => Problem.Invalid("task", $"“{done.Text}” is done already."),
            ([], _) => Problem.NotFound("task", string.IsNullOrWhiteSpace(words) ? Say("You have no open task.") : Say($"I find no task that “{words.Trim()}” could be.")),
            ([var only], _) when !string.IsNullOrWhiteSpace(words) => only,
            ([var exact, ..], _) when string.Equals(exact.ExternalId, words?.Trim(), StringComparison.OrdinalIgnoreCase) => exact,
            _ => Problem.Missing("task", "Which task is done?", [.. open.Select(t => new Choice(t.ExternalId, t.DueOn is { } day ? Say($"{t.Text}, due {Period.Day(day).ToWords()}") : t.Text))]),
        };
    }
}
