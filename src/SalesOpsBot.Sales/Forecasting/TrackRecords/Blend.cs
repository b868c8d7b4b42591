namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>Several methods together, each weighing the more the smaller its error was: by one over the square of its WAPE. Pure.</summary>
public static class Blend
{
    /// <summary>Trials that a method must have behind it before it counts.</summary>
    public const int FewestTrials = 3;

    /// <summary>A method that never erred would weigh infinitely; nobody is trusted more than at this error.</summary>
    private const double SmallestError = 0.02;

    /// <summary>The weights by method, which add up to 1; empty where no method has trials enough.</summary>
    public static IReadOnlyDictionary<string, double> Weights(IReadOnlyDictionary<string, IReadOnlyList<Trial>> trials) => Weights(trials, _ => true);

    /// <summary>How the blend itself would have done. The weights for each trial come from all the other periods' trials, so that none is judged by itself.</summary>
    public static IReadOnlyList<Trial> Try(IReadOnlyDictionary<string, IReadOnlyList<Trial>> trials)
    {
        var found = new List<Trial>();
        foreach (var group in trials.SelectMany(t => t.Value.Select(trial => (Method: t.Key, Trial: trial))).GroupBy(t => t.Trial.Case))
        {
            var weights = Weights(trials, other => other.Case.Period != group.Key.Period);
            if (Of(group.Select(t => (t.Method, t.Trial.Forecast)), weights) is { } forecast) found.Add(new(group.Key, forecast, group.First().Trial.Actual, null));
        }

        return found;
    }

    /// <summary>The blend of some figures: those without a weight are left out, the others share theirs.</summary>
    public static double? Of(IEnumerable<(string Method, double Value)> figures, IReadOnlyDictionary<string, double> weights)
    {
        var (sum, weight) = (0d, 0d);
        foreach (var (method, value) in figures)
        {
            var own = weights.GetValueOrDefault(method);
            (sum, weight) = (sum + (own * value), weight + own);
        }

        return weight > 0 ? sum / weight : null;
    }

    private static Dictionary<string, double> Weights(IReadOnlyDictionary<string, IReadOnlyList<Trial>> trials, Func<Trial, bool> counts)
    {
        var raw = new Dictionary<string, double>();
        foreach (var (method, all) in trials)
        {
            var own = all.Where(counts).ToList();
            if (own.Count < FewestTrials || TrackRecord.Of(own).Wape is not { } wape) continue;
            var error = Math.Max(SmallestError, (double)wape);
            raw[method] = 1 / (error * error);
        }

        var whole = raw.Values.Sum();
        return raw.ToDictionary(w => w.Key, w => w.Value / whole);
    }
}
