using SalesOpsBot.Sales.Deals.FollowUps;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>The open deals as they stand now.</summary>
/// <param name="Count">How many.</param>
/// <param name="Value">Their value.</param>
/// <param name="Weighted">Their value times the probability of their stages.</param>
/// <param name="InPeriod">Value of those expected to close in the period.</param>
public sealed record OpenPipeline(long Count, Money Value, Money Weighted, Money InPeriod)
{
    /// <summary>How often they were followed up.</summary>
    public FollowUpSums FollowUps { get; init; } = new(0, 0, 0);

    /// <summary>How many follow-ups most deals need.</summary>
    public int FollowUpsNeeded { get; init; } = 5;
}
