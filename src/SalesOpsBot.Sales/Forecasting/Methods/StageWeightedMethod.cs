using System.Globalization;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What is won, and each open deal with a close date in the period at the probability of its stage.</summary>
public sealed class StageWeightedMethod : IForecastMethod
{
    /// <inheritdoc/>
    public string Name => ForecastMethods.StageWeighted;

    /// <inheritdoc/>
    public string Definition => "won in the period + Σ (value × probability of the stage) over open deals with a close date in the period";

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing) => MethodFigure.Of(
        ("Won", "so far", standing.WonSoFar),
        ("Open", string.Create(CultureInfo.InvariantCulture, $"{standing.Due.Sum(d => d.Count):N0} deals, each at the probability of its stage"), standing.Due.Sum(d => d.Value * standing.Stages.GetValueOrDefault(d.Stage))));
}
