using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>One deal with all that is known of it.</summary>
public sealed record DealDetail : Answer
{
    /// <summary>The deal.</summary>
    public required DealLine Deal { get; init; }

    /// <summary>The stages that it went through, first one first.</summary>
    public required IReadOnlyList<StageChange> History { get; init; }

    /// <summary>What is wrong with it; empty for closed deals.</summary>
    public required IReadOnlyList<DealWarning> Warnings { get; init; }

    /// <summary>How likely it is won: the rep's own word where there is one, the stage's otherwise; 1 or 0 once closed.</summary>
    public required double Probability { get; init; }

    /// <summary>Why that probability.</summary>
    public required string ProbabilityReason { get; init; }

    /// <summary>Days since it began, or from beginning to close.</summary>
    public int? AgeDays { get; init; }

    /// <summary>How often our people followed up: meetings about it, and e-mails, calls and meetings on the lead that it came from.</summary>
    public required long FollowUps { get; init; }

    /// <summary>How many follow-ups most deals need.</summary>
    public required int FollowUpsNeeded { get; init; }
}
