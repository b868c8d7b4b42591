namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>What was learnt: for each level of each attribute, by how much it moves the odds of an average lead.</summary>
public sealed class ConversionModel
{
    private readonly IReadOnlyList<ILevels> _sources;
    private readonly double[][] _effects;
    private readonly int[][] _leads;
    private readonly double _average;
    private readonly Calibration _calibration;

    internal ConversionModel(IReadOnlyList<ILevels> sources, LevelWeights weights, int[][] levels, bool[] converted)
    {
        (_sources, _calibration) = (sources, Calibration.None);
        (Leads, Converted) = (converted.Length, converted.Count(c => c));
        _leads = [.. sources.Select((source, s) => CountLevels(source.Count, levels[s]))];
        var means = weights.Weights.Select((w, s) => Mean(w, _leads[s])).ToArray();

        // An effect is told against the average lead, so a value never seen (no effect) is an average one.
        _effects = [.. weights.Weights.Select((w, s) => w.Select(weight => weight - means[s]).ToArray())];
        _average = weights.Intercept + means.Sum();
    }

    private ConversionModel(ConversionModel like, Calibration calibration)
    {
        (_sources, _effects, _leads, _average, _calibration) = (like._sources, like._effects, like._leads, like._average, calibration);
        (Leads, Converted) = (like.Leads, like.Converted);
    }

    /// <summary>Number of leads it learnt from.</summary>
    public int Leads { get; }

    /// <summary>How many of them converted.</summary>
    public int Converted { get; }

    /// <summary>The share that converted.</summary>
    public double BaseRate => (double)Converted / Leads;

    /// <summary>How likely a lead converts, and why.</summary>
    public Prediction Predict(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var reasons = new List<PredictionReason>();
        for (var s = 0; s < _sources.Count; s++)
        {
            var level = _sources[s].LevelOf(attributes);
            if (level >= 0) reasons.Add(new(_sources[s].Title, _sources[s].Name(level), _calibration.Slope * _effects[s][level], _leads[s][level]));
        }

        reasons.Sort((a, b) => Math.Abs(b.Effect).CompareTo(Math.Abs(a.Effect)));
        return new(Clamp(Logistic.Probability(_calibration.Apply(LogOdds(attributes)))), reasons);
    }

    internal ConversionModel With(Calibration calibration) => new(this, calibration);

    internal double LogOdds(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var sum = _average;
        for (var s = 0; s < _sources.Count; s++)
        {
            if (_sources[s].LevelOf(attributes) is >= 0 and var level) sum += _effects[s][level];
        }

        return sum;
    }

    /// <summary>No surer than the history is long: after n leads nothing is rarer than one in n + 2.</summary>
    private double Clamp(double probability) => Math.Clamp(probability, 1.0 / (Leads + 2), (Leads + 1.0) / (Leads + 2));

    private static int[] CountLevels(int count, int[] levels)
    {
        var leads = new int[count];
        foreach (var level in levels.Where(l => l >= 0)) leads[level]++;
        return leads;
    }

    private static double Mean(double[] weights, int[] leads) => leads.Sum() is > 0 and var all ? weights.Zip(leads, (weight, n) => weight * n).Sum() / all : 0;
}
