using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Meetings;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Tasks;

/// <summary>A task in the list's card.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Due">By when; that it is done for those that are.</param>
/// <param name="Colour">The colour of the day: <c>attention</c> for what is late.</param>
/// <param name="Details">What it is about, and whose it is where that is not plain.</param>
/// <param name="Done">Prepares to mark it as done.</param>
internal sealed record TaskListCardRow(string Text, string Due, string Colour, string Details, CardAction Done)
{
    /// <param name="task">The task.</param>
    /// <param name="today">The day it is where the person is.</param>
    /// <param name="own">Whether all tasks of the list are the person's own.</param>
    /// <param name="formats">How the person reads dates.</param>
    public static TaskListCardRow From(TaskLine task, DateOnly today, bool own, Formats formats) => new(
        MeetingWords.Short(task.Text),
        When(task, today, formats),
        task.DoneAt is null && task.DueOn < today ? "attention" : task.DoneAt is null && task.DueOn == today ? "warning" : "default",
        string.Join(" · ", new[] { own ? null : task.Owner, task.Account, task.Deal is { } deal ? Say($"deal {deal}") : null, task.Lead is { } lead ? Say($"lead {lead}") : null, task.ExternalId }.OfType<string>()),
        new("complete_task", new JsonObject { ["task"] = task.ExternalId }, null));

    private static string When(TaskLine task, DateOnly today, Formats formats)
    {
        if (task.DoneAt is { } done) return Say($"done {formats.Date(DateOnly.FromDateTime(formats.Local(done)))}");
        if (task.DueOn is not { } due) return Say("no date");
        var day = (due.DayNumber - today.DayNumber) switch { 0 => Say("today"), 1 => Say("tomorrow"), -1 => Say("yesterday"), _ => formats.Date(due) };
        return task.RemindAt is { } at ? $"{day}, {formats.Time(at)}" : day;
    }
}
