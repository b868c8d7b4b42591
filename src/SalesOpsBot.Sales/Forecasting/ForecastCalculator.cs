using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>Turns sums of deals into a forecast. Pure.</summary>
public static class ForecastCalculator
{
    /// <summary>The forecast of a period.</summary>
    /// <param name="closed">What closed in the period so far.</param>
    /// <param name="open">Open deals expected to close in the period, by stage and picked category.</param>
    /// <param name="stages">The pipeline's stages.</param>
    /// <param name="quota">What is to be won.</param>
    /// <param name="currency">The company's currency.</param>
    public static Forecast Calculate(ClosedSums closed, IReadOnlyList<DealTotals> open, IReadOnlyList<Stage> stages, Money? quota, Currency currency)
    {
        var byId = stages.ToDictionary(s => s.Id);
        var byCategory = open.ToLookup(t => t.Category ?? byId[t.StageId].Category);
        return new()
        {
            Won = new(closed.WonValue, currency),
            WonCount = closed.Won,
            Commit = Total(byCategory[ForecastCategory.Commit], currency),
            BestCase = Total(byCategory[ForecastCategory.BestCase], currency),
            Pipeline = Total(byCategory[ForecastCategory.Pipeline], currency),
            Omitted = Total(byCategory[ForecastCategory.Omitted], currency),
            Weighted = PipelineCalculator.Weigh(DealRows.Counted(open), byId, currency),
            Quota = quota,
        };
    }

    private static CategoryTotal Total(IEnumerable<DealTotals> totals, Currency currency)
    {
        var (count, value) = (0L, 0L);
        foreach (var total in totals) (count, value) = (count + total.Count, value + total.Value);
        return new(count, new(value, currency));
    }
}
