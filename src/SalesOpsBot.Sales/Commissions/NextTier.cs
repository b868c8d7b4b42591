namespace SalesOpsBot.Sales.Commissions;

/// <summary>The tier after the one reached.</summary>
/// <param name="Name">For people.</param>
/// <param name="Rate">The share that it pays.</param>
/// <param name="Missing">What is still to be won for it.</param>
public sealed record NextTier(string Name, decimal Rate, Money Missing);
