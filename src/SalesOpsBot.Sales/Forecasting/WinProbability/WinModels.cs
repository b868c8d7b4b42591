using System.Collections.Concurrent;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;

namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>What was learnt from one state of the company's history, for each day and period that it was asked for: every scope's forecast and back-test shares it.</summary>
/// <param name="history">The company's deals.</param>
/// <param name="learner">Learns from them.</param>
public sealed class WinModels(DealHistory history, WinModelLearner learner)
{
    private readonly ConcurrentDictionary<(DateOnly Day, DateRange Days), Outcome<WinModel>> _learnt = new();
    private readonly ConcurrentDictionary<DateOnly, CycleTimes> _cycles = new();
    private readonly ConcurrentDictionary<string, DealHistory> _parts = new(StringComparer.Ordinal);

    /// <summary>What it learns from.</summary>
    public DealHistory History => history;

    /// <summary>What is known on a day of the chances within some days.</summary>
    public Outcome<WinModel> At(DateOnly day, DateRange days) => _learnt.GetOrAdd((day, days), key => learner.Learn(history, key.Day, key.Days));

    /// <summary>How long the company's deals took, as known on a day.</summary>
    public CycleTimes CyclesAt(DateOnly day) => _cycles.GetOrAdd(day, known => CycleTimes.At(history, known.DayNumber));

    /// <summary>The deals of some owners; all of them where nobody is named.</summary>
    public DealHistory Of(IReadOnlySet<long>? owners) => owners is null ? history : _parts.GetOrAdd(string.Join(',', owners.Order()), _ => history.Of(owners));
}
