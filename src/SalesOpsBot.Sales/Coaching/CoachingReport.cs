using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Coaching;

/// <summary>The answer to "whom should I coach, and on what?".</summary>
public sealed record CoachingReport : Answer
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The period that it is compared with.</summary>
    public required Period ComparedWith { get; init; }

    /// <summary>The reps, those to talk with first at the top.</summary>
    public required IReadOnlyList<CoachingLine> Reps { get; init; }
}
