using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>The answer to "what changed in my pipeline?".</summary>
public sealed record PipelineChangesReport : Answer
{
    /// <summary>The day whose end is the beginning.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The pipeline of these days is told of.</summary>
    public required Period Period { get; init; }

    /// <summary>Its value at the beginning.</summary>
    public required Money Opening { get; init; }

    /// <summary>One line a kind of movement that happened.</summary>
    public required IReadOnlyList<MovementTotal> Movements { get; init; }

    /// <summary>Its value now: opening and all movements.</summary>
    public required Money Closing { get; init; }

    /// <summary>The first day that changes were kept of; before it only beginnings and ends of deals are known.</summary>
    public DateOnly? ChangesKeptFrom { get; init; }
}
