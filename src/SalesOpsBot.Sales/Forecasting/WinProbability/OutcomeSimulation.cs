namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>
/// The distribution of what is still to be won, by simulation with a fixed seed: the same question gives the same answer. In each draw the level of the
/// quarter is good or bad for all alike, each deal is won or not by its own probability, and new business comes in a number and size of its own.
/// </summary>
internal sealed class OutcomeSimulation
{
    private const int Draws = 2_000;
    private const int Seed = 20_171_231;

    /// <summary>From here on a group's number of wins is drawn from the normal distribution instead of deal by deal.</summary>
    private const long Many = 40;

    /// <summary>With so many groups their sum is as good as normal.</summary>
    private const int ManyGroups = 1_500;

    private readonly Random _random = new(Seed);
    private readonly double[] _sums = new double[Draws];

    /// <summary>The tenth and the ninetieth percentile.</summary>
    /// <param name="open">Groups of open deals: how many, how likely each, what each brings.</param>
    /// <param name="business">Deals that do not exist yet.</param>
    /// <param name="spread">By how much the level differs from quarter to quarter, relative to it.</param>
    public static OutcomeRange Range(IReadOnlyList<(long Count, double Probability, double Value)> open, NewBusiness business, double spread) =>
        new OutcomeSimulation().Run(open, business, spread);

    private OutcomeRange Run(IReadOnlyList<(long Count, double Probability, double Value)> open, NewBusiness business, double spread)
    {
        var drift = -spread * spread / 2;
        var (mean, variance) = open.Count > ManyGroups ? Moments(open) : default;
        for (var draw = 0; draw < Draws; draw++)
        {
            var level = Math.Exp((spread * Normal()) + drift);
            var ofOpen = open.Count > ManyGroups ? Math.Max(0, (mean * level) + (Math.Sqrt(variance) * Normal())) : open.Sum(g => g.Value * Wins(g.Count, Math.Min(1, g.Probability * level)));
            _sums[draw] = ofOpen + New(business, level);
        }

        Array.Sort(_sums);
        return new(_sums[Draws / 10], _sums[Draws * 9 / 10]);
    }

    private long Wins(long count, double probability)
    {
        if (count > Many)
        {
            var drawn = (count * probability) + (Math.Sqrt(count * probability * (1 - probability)) * Normal());
            return (long)Math.Clamp(Math.Round(drawn), 0, count);
        }

        var wins = 0L;
        for (var i = 0; i < count; i++) wins += _random.NextDouble() < probability ? 1 : 0;
        return wins;
    }

    /// <summary>A number of deals by Poisson, each of a size of its own: their sum from a gamma distribution with the same mean and variance.</summary>
    private double New(NewBusiness business, double level)
    {
        var mean = business.Value * level;
        if (mean <= 0) return 0;
        var variance = business.Count * level * business.MeanSquare;
        return Gamma(mean * mean / variance) * variance / mean;
    }

    private static (double Mean, double Variance) Moments(IReadOnlyList<(long Count, double Probability, double Value)> open) =>
        (open.Sum(g => g.Count * g.Probability * g.Value), open.Sum(g => g.Count * g.Probability * (1 - g.Probability) * g.Value * g.Value));

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    /// <summary>Marsaglia and Tsang's method; shapes under 1 are drawn one higher and brought down.</summary>
    private double Gamma(double shape)
    {
        if (shape < 1) return Gamma(shape + 1) * Math.Pow(1 - _random.NextDouble(), 1 / shape);
        var d = shape - (1d / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(1 - _random.NextDouble()) < (x * x / 2) + d - (d * v) + (d * Math.Log(v))) return d * v;
        }
    }
}
