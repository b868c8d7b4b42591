namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>What one deal did to a pipeline.</summary>
/// <param name="Kind">How.</param>
/// <param name="Id">What people call the deal by.</param>
/// <param name="Name">The deal's name.</param>
/// <param name="Value">What it added; below zero what it took away. In minor units of the company's currency.</param>
public sealed record DealMovement(MovementKind Kind, string Id, string Name, long Value);
