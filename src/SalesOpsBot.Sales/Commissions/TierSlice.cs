namespace SalesOpsBot.Sales.Commissions;

/// <summary>A part of a credit that lies within one tier.</summary>
/// <param name="Credit">What is paid on, in minor units, exact.</param>
/// <param name="Rate">The share that is paid.</param>
/// <param name="Tier">The tier, for people.</param>
/// <param name="Rule">Why this rate.</param>
internal sealed record TierSlice(decimal Credit, decimal Rate, string Tier, string Rule);
