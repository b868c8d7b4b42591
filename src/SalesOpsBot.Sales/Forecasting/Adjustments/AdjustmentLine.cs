namespace SalesOpsBot.Sales.Forecasting.Adjustments;

/// <summary>An earlier word on a forecast.</summary>
/// <param name="Amount">The figure; nothing where it was taken back.</param>
/// <param name="Author">Who said so.</param>
/// <param name="At">When.</param>
/// <param name="Note">Why.</param>
public sealed record AdjustmentLine(Money? Amount, string Author, DateTimeOffset At, string? Note);
