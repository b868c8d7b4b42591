namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>The ways to forecast, by name.</summary>
public sealed class ForecastMethods(SalesOptions options)
{
    /// <summary>Value times the probability of the stage.</summary>
    public const string StageWeighted = "stage-weighted";

    /// <summary>By the age of deals against the usual cycle.</summary>
    public const string CycleLength = "cycle-length";

    /// <summary>What people committed themselves to.</summary>
    public const string RepCall = "rep-call";

    /// <summary>The average of earlier periods.</summary>
    public const string Historical = "historical";

    /// <summary>What was won a day lately.</summary>
    public const string RunRate = "run-rate";

    /// <summary>Probabilities learnt from the company's own past.</summary>
    public const string Calibrated = "calibrated";

    /// <summary>The others, weighted by how well each has done.</summary>
    public const string Blend = "blend";

    /// <summary>All that stand on their own, ours last.</summary>
    public IReadOnlyList<IForecastMethod> All { get; } =
    [
        new StageWeightedMethod(), new CycleLengthMethod(), new RepCallMethod(), new HistoricalMethod(options), new RunRateMethod(options.Forecasting), new CalibratedMethod(),
    ];

    /// <summary>The method of a name.</summary>
    /// <param name="name">In any case, with a hyphen or blanks.</param>
    /// <param name="unsaid">What is meant where nothing is said.</param>
    public Outcome<IForecastMethod> Named(string? name, string unsaid)
    {
        var wanted = string.IsNullOrWhiteSpace(name) ? unsaid : name.Trim().Replace(' ', '-').Replace('_', '-');
        return All.FirstOrDefault(m => string.Equals(m.Name, wanted, StringComparison.OrdinalIgnoreCase)) is { } method
            ? new Outcome<IForecastMethod>.Found(method)
            : Problem.Invalid("method", $"I don't know the forecast method “{name!.Trim()}”. I know: {string.Join(", ", All.Select(m => m.Name))}.");
    }
}
