namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What is won, and each open deal with a close date in the period at the probability of its stage.</summary>
public sealed class StageWeightedMethod : IForecastMethod
{
    /// <inheritdoc/>
    public string Name => ForecastMethods.StageWeighted;

    /// <inheritdoc/>
    public string Definition => Say("won in the period + Σ (value × probability of the stage) over open deals with a close date in the period");

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing) => MethodFigure.Of(
        ("Won", Say("so far"), standing.WonSoFar),
        ("Open", Say($"{standing.Due.Sum(d => d.Count):N0} deals, each at the probability of its stage"), standing.Due.Sum(d => d.Value * standing.Stages.GetValueOrDefault(d.Stage))));
}
