namespace SalesOpsBot.Sales.Deals.FollowUps;

/// <summary>How often open deals were followed up.</summary>
/// <param name="Deals">Open deals.</param>
/// <param name="FollowUps">What they had together.</param>
/// <param name="Enough">How many of them had as many as most deals need.</param>
public sealed record FollowUpSums(long Deals, long FollowUps, long Enough);
