namespace SalesOpsBot.Sales.Deals;

/// <summary>From when on an open deal is at risk.</summary>
/// <param name="Today">The day it is for the person who asks: a close date before it is overdue.</param>
/// <param name="QuietBefore">Without activity since before this day a deal is quiet.</param>
/// <param name="OldBefore">Begun before this day a deal is older than any that was ever won; nothing where none was.</param>
public sealed record DealRiskRules(DateOnly Today, DateOnly QuietBefore, DateOnly? OldBefore);
