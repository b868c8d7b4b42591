using SalesOpsBot.Sales.Forecasting.Methods;

namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>Tries methods on the past: stands at each earlier day, uses what was known then, forecasts the period's end, compares with what came. Pure.</summary>
public static class BackTest
{
    /// <summary>The trials of each method by name; a method that had nothing to say on a day has no trial of it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Trial>> Run(IReadOnlyList<IForecastMethod> methods, IReadOnlyList<PastCase> cases, PastStandings past)
    {
        var trials = methods.ToDictionary(m => m.Name, _ => new List<Trial>());
        foreach (var trial in cases)
        {
            var standing = past.At(trial);
            foreach (var method in methods)
            {
                if (method.Forecast(standing) is { Value: { } value } figure) trials[method.Name].Add(new(trial, value, past.Actual(trial.Period), figure.Range));
            }
        }

        return trials.ToDictionary(t => t.Key, t => (IReadOnlyList<Trial>)t.Value);
    }
}
