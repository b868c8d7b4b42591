namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>A way to forecast. Pure: the same standing gives the same figure, so that it can be tried on every day of the past.</summary>
public interface IForecastMethod
{
    /// <summary>The name in arguments and answers: <c>run-rate</c>.</summary>
    string Name { get; }

    /// <summary>The formula in words and symbols.</summary>
    string Definition { get; }

    /// <summary>What it says will have been won by the end of the period.</summary>
    MethodFigure Forecast(Standing standing);
}
