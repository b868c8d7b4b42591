using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Turns sums of open deals into the stages of a pipeline. Pure.</summary>
public static class PipelineCalculator
{
    /// <summary>One line a stage, first step first; stages without deals are left out.</summary>
    public static IReadOnlyList<StageTotal> ByStage(IReadOnlyList<DealTotals> totals, IReadOnlyList<Stage> stages, Currency currency)
    {
        var byId = stages.ToDictionary(s => s.Id);
        return [.. totals.GroupBy(t => byId[t.StageId]).OrderBy(g => g.Key.Position).Select(g => Line(g.Key, [.. g], byId, currency))];
    }

    private static StageTotal Line(Stage stage, IReadOnlyList<DealTotals> totals, Dictionary<int, Stage> stages, Currency currency)
    {
        var aged = totals.Sum(t => t.WithAge);
        return new()
        {
            Stage = stage.Name,
            Probability = stage.Probability,
            Count = totals.Sum(t => t.Count),
            Value = new(totals.Sum(t => t.Value), currency),
            Weighted = ForecastCalculator.Weigh(totals, stages, currency),
            AverageAgeDays = aged == 0 ? null : decimal.Round((decimal)totals.Sum(t => t.AgeDays) / aged, 1, MidpointRounding.AwayFromZero),
            WithoutValue = totals.Sum(t => t.WithoutValue + t.WithoutRate),
        };
    }
}
