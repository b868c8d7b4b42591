using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>The reps of a scope by kind.</summary>
public sealed record RepQuadrantReport : Answer
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The period that growth is measured against.</summary>
    public required Period ComparedWith { get; init; }

    /// <summary>The middle of what the reps won; at it or above is high.</summary>
    public required Money Middle { get; init; }

    /// <summary>The reps: those who fall first, for they are looked at first.</summary>
    public required IReadOnlyList<RepStanding> Reps { get; init; }
}
