using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Tasks;

/// <summary>A page of tasks, those due first first.</summary>
public sealed record TaskList : Answer
{
    /// <summary>Due in which days; nothing for all.</summary>
    public Period? Period { get; init; }

    /// <summary>What the list holds, in words: <c>open tasks due in December 2017</c>.</summary>
    public required string Description { get; init; }

    /// <summary>The tasks of this page.</summary>
    public required IReadOnlyList<TaskLine> Tasks { get; init; }

    /// <summary>How many tasks there are in all.</summary>
    public required long Count { get; init; }

    /// <summary>How many of all are open and past their day.</summary>
    public required long Overdue { get; init; }

    /// <summary>How many of all are open and due today.</summary>
    public required long DueToday { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }
}
