namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>How well a method did on the company's own past. Shares of what was won, so 0.1 is 10%.</summary>
/// <param name="Trials">How many forecasts it was tried with.</param>
/// <param name="Wape">Σ |what was won − the forecast| ÷ Σ what was won; nothing where nothing was won.</param>
/// <param name="Bias">Σ (forecast − what was won) ÷ Σ what was won: above zero it forecasts too much.</param>
/// <param name="WithinRange">The share of outcomes inside the range that it gave, for methods that give one; 0.8 is meant.</param>
public sealed record TrackRecord(int Trials, decimal? Wape, decimal? Bias, decimal? WithinRange)
{
    /// <summary>No trial was possible.</summary>
    public static TrackRecord None { get; } = new(0, null, null, null);

    /// <summary>1 − WAPE, not below zero: what many call forecast accuracy.</summary>
    public decimal? Accuracy => Wape is { } error ? Math.Max(0, 1 - error) : null;

    /// <summary>Sums up trials.</summary>
    public static TrackRecord Of(IReadOnlyCollection<Trial> trials)
    {
        var won = trials.Sum(t => Math.Abs(t.Actual));
        if (trials.Count == 0 || won <= 0) return None with { Trials = trials.Count };
        var ranged = trials.Where(t => t.Range is not null).ToList();
        var within = ranged.Count(t => t.Actual >= t.Range!.Value.Low && t.Actual <= t.Range!.Value.High);
        return new(
            trials.Count,
            Share(trials.Sum(t => Math.Abs(t.Actual - t.Forecast)) / won),
            Share(trials.Sum(t => t.Forecast - t.Actual) / won),
            ranged.Count == 0 ? null : Share((double)within / ranged.Count));
    }

    private static decimal Share(double share) => Math.Round((decimal)Math.Clamp(share, -1e9, 1e9), 4, MidpointRounding.AwayFromZero);
}
