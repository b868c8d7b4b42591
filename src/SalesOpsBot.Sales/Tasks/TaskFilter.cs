namespace SalesOpsBot.Sales.Tasks;

/// <summary>Which tasks are meant.</summary>
/// <param name="State">Open, done or all.</param>
/// <param name="Today">The day it is where whoever asks is.</param>
public sealed record TaskFilter(TaskState State, DateOnly Today)
{
    /// <summary>Due on these days; all, also those without a day, where nothing is said.</summary>
    public DateRange? Due { get; init; }

    /// <summary>Whether open tasks past their day come along, although they were due before these days.</summary>
    public bool WithOverdue { get; init; }
}
