using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What wins would do to a forecast.</summary>
/// <param name="Label">Whose.</param>
/// <param name="AddedToWon">What would be won.</param>
/// <param name="AddedToExpected">What the forecast would gain: what is won, less what the open deals weighed already.</param>
public sealed record SimulatedForecast(string Label, Money AddedToWon, Money AddedToExpected)
{
    /// <summary>What is won so far; nothing where the asker may not see it.</summary>
    public Money? Won { get; init; }

    /// <summary>What is expected so far.</summary>
    public Money? Expected { get; init; }

    /// <summary>What is to be won.</summary>
    public Money? Quota { get; init; }

    /// <summary>What would be won.</summary>
    public Money? WonThen => Won + AddedToWon;

    /// <summary>What would be expected.</summary>
    public Money? ExpectedThen => Expected + AddedToExpected;

    /// <summary>Won as a share of the quota.</summary>
    public decimal? Attainment => Quota is { } quota ? Won?.RatioTo(quota) : null;

    /// <summary>The share that it would be.</summary>
    public decimal? AttainmentThen => Quota is { } quota ? WonThen?.RatioTo(quota) : null;

    /// <summary>The same with the figures of a forecast.</summary>
    public SimulatedForecast With(Forecast forecast) => this with { Won = forecast.Won, Expected = forecast.Expected, Quota = forecast.Quota };
}
