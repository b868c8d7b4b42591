namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>What one kind of movement did to a pipeline.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Count">How many deals.</param>
/// <param name="Value">What they added; below zero what they took away.</param>
public sealed record MovementTotal(MovementKind Kind, long Count, Money Value)
{
    /// <summary>The largest of them, largest first.</summary>
    public required IReadOnlyList<MovedDeal> Deals { get; init; }
}
