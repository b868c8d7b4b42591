namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What is won, and for each day that is left what was won a day lately.</summary>
public sealed class RunRateMethod(ForecastingOptions options) : IForecastMethod
{
    /// <inheritdoc/>
    public string Name => ForecastMethods.RunRate;

    /// <inheritdoc/>
    public string Definition => Say($"won in the period + mean won a day over the last {options.RunRateDays} days × days left");

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing)
    {
        if (standing.FirstWin is not { } first) return MethodFigure.None(Say("Nothing has been won yet, so there is no rate to go by."));
        var from = standing.Day.AddDays(1 - options.RunRateDays);
        if (first > from) from = first;
        var days = standing.Day.DayNumber - from.DayNumber + 1;
        var daily = (double)standing.WonBetween(from, standing.Day) / days;
        return MethodFigure.Of(
            ("Won", Say("so far"), standing.WonSoFar),
            (Say("To come"), Say($"the mean of {days} days × {standing.DaysLeft} days left"), daily * standing.DaysLeft));
    }
}
