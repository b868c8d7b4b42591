using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Tasks;

/// <summary>The data of <c>cards/task-list.json</c>.</summary>
internal sealed record TaskListCard : IFramedCard
{
    /// <summary>Tasks that a card holds without growing beyond what channels take.</summary>
    public const int MostTasks = 10;

    private const string Tool = "list_tasks";

    public required CardFrame Frame { get; init; }

    /// <summary>How many tasks there are, and how many of them press.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<TaskListCardRow> Tasks { get; init; }

    /// <summary>That there are more on this page than the card shows; nothing where it shows all.</summary>
    public string? More { get; init; }

    /// <summary>Where in the list this is; nothing where it is all of it.</summary>
    public string? Place { get; init; }

    public CardAction? Earlier { get; init; }

    public CardAction? Later { get; init; }

    /// <param name="list">The page.</param>
    /// <param name="arguments">The arguments that the list was asked for with, which its other pages are asked for with too.</param>
    /// <param name="formats">How the person reads dates.</param>
    public static TaskListCard From(TaskList list, JsonObject arguments, Formats formats)
    {
        var today = DateOnly.FromDateTime(formats.Local(list.AsOf));
        return new()
        {
            Frame = CardFrame.Of(list, "Tasks", Formats.Capital(list.Description), Tool, Copy(arguments), formats),
            Summary = Summarise(list, formats),
            Tasks = [.. list.Tasks.Take(MostTasks).Select(task => TaskListCardRow.From(task, today, list.Scope == "me", formats))],
            More = list.Tasks.Count <= MostTasks ? null : Say($"The first {formats.Number(MostTasks)} of {formats.Number(list.Tasks.Count)} on this page; ask for ten at a time to see them all."),
            Place = list.Pages == 1 ? null : Say($"Page {formats.Number(list.Page)} of {formats.Number(list.Pages)}"),
            Earlier = list.Page > 1 ? Turn(arguments, list.Page - 1) : null,
            Later = list.Page < list.Pages ? Turn(arguments, list.Page + 1) : null,
        };
    }

    private static string Summarise(TaskList list, Formats formats)
    {
        if (list.Count == 0) return Say("Nothing to do.");
        var pressing = new[] { list.Overdue > 0 ? Say($"{formats.Number(list.Overdue)} overdue") : null, list.DueToday > 0 ? Say($"{formats.Number(list.DueToday)} due today") : null }.OfType<string>().ToList();
        return formats.Count(list.Count, "task", "tasks") + (pressing.Count == 0 ? "" : $": {string.Join(", ", pressing)}");
    }

    private static CardAction Turn(JsonObject arguments, int page)
    {
        var turned = Copy(arguments);
        turned["page"] = page;
        return new(Tool, turned, null);
    }

    private static JsonObject Copy(JsonObject arguments) => arguments.DeepClone().AsObject();
}
