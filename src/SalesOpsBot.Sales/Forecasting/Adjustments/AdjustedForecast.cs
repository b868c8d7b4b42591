namespace SalesOpsBot.Sales.Forecasting.Adjustments;

/// <summary>What a manager says the forecast is.</summary>
/// <param name="Amount">The figure.</param>
/// <param name="Author">Who said so.</param>
/// <param name="At">When.</param>
/// <param name="Note">Why.</param>
public sealed record AdjustedForecast(Money Amount, string Author, DateTimeOffset At, string? Note)
{
    /// <summary>What was said before, oldest first; a line without an amount went back to the calculated figure.</summary>
    public IReadOnlyList<AdjustmentLine> Before { get; init; } = [];
}
