using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>A win that was taken back, whole or in part: money returned, a deal reopened. The win that was paid for is kept with it, since the deal itself moves on.</summary>
public sealed class DealReversal
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Which deal.</summary>
    public DealId DealId { get; init; }

    /// <summary>The day of the win.</summary>
    public DateOnly WonOn { get; init; }

    /// <summary>What the win was worth, in minor units of the company's currency.</summary>
    public long WonValue { get; init; }

    /// <summary>The day it was taken back.</summary>
    public DateOnly ReversedOn { get; init; }

    /// <summary>How much of it, in minor units of the company's currency.</summary>
    public long Amount { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
