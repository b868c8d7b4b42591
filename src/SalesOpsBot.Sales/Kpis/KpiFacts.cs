using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>What the key figures of a period are worked out from.</summary>
public sealed record KpiFacts
{
    /// <summary>What closed in the period.</summary>
    public required ClosedDeals Closed { get; init; }

    /// <summary>Reps of the scope who are with the company.</summary>
    public required int Reps { get; init; }

    /// <summary>Meetings that took place.</summary>
    public required long Meetings { get; init; }

    /// <summary>What is to be won; nothing without quotas.</summary>
    public Money? Quota { get; init; }

    /// <summary>How many people have a quota in the period.</summary>
    public int PeopleWithQuota { get; init; }

    /// <summary>How many of them reached it.</summary>
    public int PeopleAtQuota { get; init; }
}
