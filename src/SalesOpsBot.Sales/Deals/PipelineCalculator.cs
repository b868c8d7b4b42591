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

    /// <summary>Sum of value times the probability of the stage. Rounded once, at the end, so that no grouping of the deals changes it.</summary>
    public static Money Weigh(IEnumerable<DealTotals> totals, IReadOnlyDictionary<int, Stage> stages, Currency currency)
    {
        var sum = totals.Sum(t => t.Value * (decimal)stages[t.StageId].Probability);
        return new(decimal.ToInt64(decimal.Round(sum, 0, MidpointRounding.AwayFromZero)), currency);
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
            Weighted = Weigh(totals, stages, currency),
            AverageAgeDays = aged == 0 ? null : decimal.Round((decimal)totals.Sum(t => t.AgeDays) / aged, 1, MidpointRounding.AwayFromZero),
            WithoutValue = totals.Sum(t => t.WithoutValue + t.WithoutRate),
        };
    }
}
