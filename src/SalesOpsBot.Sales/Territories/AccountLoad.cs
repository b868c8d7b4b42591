namespace SalesOpsBot.Sales.Territories;

/// <summary>An account as a weight.</summary>
/// <param name="Account">Its name.</param>
/// <param name="Load">What it weighs, 0 or more.</param>
/// <param name="Movable">False for an account that a rule names.</param>
public sealed record AccountLoad(string Account, decimal Load, bool Movable = true);
