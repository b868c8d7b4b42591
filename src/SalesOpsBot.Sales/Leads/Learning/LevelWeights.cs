namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>
/// A logistic regression over levels: each lead has at most one level of each attribute, so all weights of an attribute can be moved at once by exact
/// steps, attribute after attribute, until nothing moves. The ridge draws every weight to zero: a level seen rarely stays near the average.
/// </summary>
internal sealed class LevelWeights
{
    private const int MostSweeps = 60;
    private const double Still = 1e-3;
    private const double LongestStep = 1.5;

    private readonly int[][] _levels;
    private readonly bool[] _converted;
    private readonly double _ridge;
    private readonly double[] _logOdds;

    private LevelWeights(int[][] levels, IReadOnlyList<int> counts, bool[] converted, double ridge)
    {
        (_levels, _converted, _ridge) = (levels, converted, ridge);
        _logOdds = new double[converted.Length];
        Weights = [.. counts.Select(count => new double[count])];
    }

    /// <summary>The weight of each level, by attribute.</summary>
    public double[][] Weights { get; }

    /// <summary>What the weights say of each lead.</summary>
    public IReadOnlyList<double> LogOdds => _logOdds;

    /// <summary>The logarithm of the odds of a lead at weight zero everywhere.</summary>
    public double Intercept { get; private set; }

    /// <summary>Fits weights.</summary>
    /// <param name="levels">By attribute, the level of each lead, -1 for none.</param>
    /// <param name="counts">The number of levels of each attribute.</param>
    /// <param name="converted">Whether each lead converted.</param>
    /// <param name="ridge">How strongly weights are drawn to zero; above 0.</param>
    public static LevelWeights Fit(int[][] levels, IReadOnlyList<int> counts, bool[] converted, double ridge)
    {
        var fit = new LevelWeights(levels, counts, converted, ridge);
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var moved = fit.MoveIntercept();
            for (var attribute = 0; attribute < levels.Length; attribute++) moved = Math.Max(moved, fit.Move(attribute));
            if (moved < Still) break;
        }

        return fit;
    }

    private double MoveIntercept()
    {
        var (slope, curve) = (0.0, 1e-6);
        for (var row = 0; row < _converted.Length; row++)
        {
            var p = Logistic.Probability(_logOdds[row]);
            (slope, curve) = (slope + (_converted[row] ? 1 - p : -p), curve + (p * (1 - p)));
        }

        var step = Math.Clamp(slope / curve, -LongestStep, LongestStep);
        Intercept += step;
        for (var row = 0; row < _logOdds.Length; row++) _logOdds[row] += step;
        return Math.Abs(step);
    }

    private double Move(int attribute)
    {
        var (levels, weights) = (_levels[attribute], Weights[attribute]);
        var (slopes, curves) = (new double[weights.Length], new double[weights.Length]);
        for (var row = 0; row < levels.Length; row++)
        {
            if (levels[row] < 0) continue;
            var p = Logistic.Probability(_logOdds[row]);
            slopes[levels[row]] += _converted[row] ? 1 - p : -p;
            curves[levels[row]] += p * (1 - p);
        }

        var steps = slopes.Select((slope, level) => Math.Clamp((slope - (_ridge * weights[level])) / (curves[level] + _ridge), -LongestStep, LongestStep)).ToArray();
        for (var level = 0; level < steps.Length; level++) weights[level] += steps[level];
        for (var row = 0; row < levels.Length; row++)
        {
            if (levels[row] >= 0) _logOdds[row] += steps[levels[row]];
        }

        return steps.Max(Math.Abs);
    }
}
