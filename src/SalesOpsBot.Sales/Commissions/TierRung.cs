namespace SalesOpsBot.Sales.Commissions;

/// <summary>A tier with its bounds in money.</summary>
/// <param name="Name">For people: <c>from 100% of the target</c>.</param>
/// <param name="From">Where it begins, in minor units.</param>
/// <param name="Rate">The share that is paid.</param>
/// <param name="Pace">How the rate compares with the base rate.</param>
internal sealed record TierRung(string Name, decimal From, decimal Rate, TierPace Pace);
