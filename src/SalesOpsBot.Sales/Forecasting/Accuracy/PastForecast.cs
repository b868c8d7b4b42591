namespace SalesOpsBot.Sales.Forecasting.Accuracy;

/// <summary>A forecast of the past, and what came.</summary>
/// <param name="Period">What was forecast.</param>
/// <param name="Day">With what was known at the end of this day.</param>
/// <param name="Method">How.</param>
/// <param name="Forecast">The figure.</param>
/// <param name="Won">What was won in the end.</param>
public sealed record PastForecast(Period Period, DateOnly Day, string Method, Money Forecast, Money Won)
{
    /// <summary>How far it was off, as a share of what was won: above zero it was too high; nothing where nothing was won.</summary>
    public decimal? Error => (Forecast - Won).RatioTo(Won) is { } share ? decimal.Round(share, 4) : null;
}
