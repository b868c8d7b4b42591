using System.Collections.Concurrent;
using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>What was learnt from one state of the company's history, for each day and period that it was asked for: every scope's forecast and back-test shares it.</summary>
/// <param name="history">The company's deals.</param>
/// <param name="learner">Learns from them.</param>
public sealed class WinModels(DealHistory history, WinModelLearner learner)
{
    private readonly ConcurrentDictionary<(DateOnly Day, DateRange Days), Outcome<WinModel>> _learnt = new();

    /// <summary>What it learns from.</summary>
    public DealHistory History => history;

    /// <summary>What is known on a day of the chances within some days.</summary>
    public Outcome<WinModel> At(DateOnly day, DateRange days) => _learnt.GetOrAdd((day, days), key => learner.Learn(history, key.Day, key.Days));
}
