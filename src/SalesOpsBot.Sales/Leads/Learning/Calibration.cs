namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>Turns what a model says into probabilities that come true as often as they say: a straight line through the logarithms of odds.</summary>
/// <param name="Slope">Below 1 where the model is too sure of itself.</param>
/// <param name="Intercept">Away from 0 where it is too hopeful or too gloomy.</param>
internal sealed record Calibration(double Slope, double Intercept)
{
    private const int MostSteps = 50;
    private const double Still = 1e-9;

    /// <summary>Leaves everything as it is.</summary>
    public static Calibration None { get; } = new(1, 0);

    /// <summary>What the model should have said.</summary>
    public double Apply(double logOdds) => (Slope * logOdds) + Intercept;

    /// <summary>The line that makes what came most likely, by Newton's steps; lightly drawn to <see cref="None"/>, so that few leads cannot turn it upside down.</summary>
    public static Calibration Fit(IReadOnlyList<(double LogOdds, bool Converted)> said)
    {
        var line = None;
        for (var i = 0; i < MostSteps; i++)
        {
            var (a, b) = Step(said, line);
            line = new(line.Slope + a, line.Intercept + b);
            if (Math.Abs(a) + Math.Abs(b) < Still) break;
        }

        return line.Slope > 0 && double.IsFinite(line.Slope) && double.IsFinite(line.Intercept) ? line : None;
    }

    private static (double Slope, double Intercept) Step(IReadOnlyList<(double LogOdds, bool Converted)> said, Calibration line)
    {
        var (ga, gb, haa, hab, hbb) = (1 - line.Slope, -line.Intercept, 1.0, 0.0, 1.0);
        foreach (var (logOdds, converted) in said)
        {
            var p = Logistic.Probability(line.Apply(logOdds));
            var (left, weight) = ((converted ? 1 : 0) - p, p * (1 - p));
            (ga, gb) = (ga + (left * logOdds), gb + left);
            (haa, hab, hbb) = (haa + (weight * logOdds * logOdds), hab + (weight * logOdds), hbb + weight);
        }

        var determinant = (haa * hbb) - (hab * hab);
        return (((hbb * ga) - (hab * gb)) / determinant, ((haa * gb) - (hab * ga)) / determinant);
    }
}
