namespace SalesOpsBot.Sales.Tasks;

/// <summary>Some tasks of a longer list.</summary>
/// <param name="Tasks">Those due first come first; without a day last.</param>
/// <param name="Count">How many the whole list has.</param>
/// <param name="Overdue">How many of all are open and past their day.</param>
/// <param name="DueToday">How many of all are open and due today.</param>
public sealed record TaskPage(IReadOnlyList<TaskLine> Tasks, long Count, long Overdue, long DueToday);
