namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>The average of earlier periods, with growth and what new people bring.</summary>
public sealed class HistoricalMethod(SalesOptions options) : IForecastMethod
{
    private const int Most = 12;

    /// <inheritdoc/>
    public string Name => ForecastMethods.Historical;

    /// <inheritdoc/>
    public string Definition => Say("average of up to twelve whole periods before × (1 + growth) + what new people bring; never less than what is won already");

    /// <summary>The formula on its own: an average of 1,000,000, 5% and five first deals of 5,000 make 1,075,000.</summary>
    public static decimal Calculate(decimal average, decimal growth, decimal newHires) => average + (average * growth) + newHires;

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing)
    {
        var before = Before(standing);
        if (before.Count == 0) return MethodFigure.None(Say("No whole period lies between the first win and this period."));
        var average = before.Average();
        var growth = average * options.Forecasting.Growth;
        var hires = options.Forecasting.NewHires * options.CompanyCurrency.MinorPerUnit;
        var more = Math.Max(0, standing.WonSoFar - Calculate(average, options.Forecasting.Growth, hires));
        return MethodFigure.Of(
            ("Average", Say($"of {before.Count} periods before"), (double)average),
            ("Growth", Say($"{options.Forecasting.Growth:0.0%} of the average"), (double)growth),
            (Say("New people"), Say("as set"), (double)hires),
            (Say("More is won already"), Say("above the average"), (double)more));
    }

    private static List<decimal> Before(Standing standing)
    {
        var values = new List<decimal>();
        if (standing.FirstWin is not { } first) return values;
        for (var period = standing.Period.Previous(); period.Start >= first && values.Count < Most; period = period.Previous())
        {
            if (period.End <= standing.Day) values.Add(standing.WonBetween(period.Start, period.End));
        }

        return values;
    }
}
